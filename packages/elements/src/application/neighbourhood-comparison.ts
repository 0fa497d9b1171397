import '../base/claim-application.js';
import '../register/neighbourhood-comparison.js';
