import './goal-tracker.js';
import './neighbourhood-comparison.js';
import './positive-health.js';
import './prevention-pyramid.js';
