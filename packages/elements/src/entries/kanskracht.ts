import './neighbourhood-comparison.js';
import './positive-health.js';
