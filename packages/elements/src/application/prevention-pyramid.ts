import '../base/claim-application.js';
import '../register/prevention-pyramid.js';
