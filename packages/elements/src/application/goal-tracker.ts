import '../base/claim-application.js';
import '../register/goal-tracker.js';
