import '../base/claim-application.js';
import '../register/kanskracht.js';
