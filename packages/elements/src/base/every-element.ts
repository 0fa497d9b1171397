/* A file of its own, since bundlers warn of one that is fetched later here and imported at once there. */
import '../register/kanskracht.js';
