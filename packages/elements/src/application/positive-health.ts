import '../base/claim-application.js';
import '../register/positive-health.js';
