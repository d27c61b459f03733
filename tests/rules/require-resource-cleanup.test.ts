import './require-resource-cleanup/untaken-locks.js';
import './require-resource-cleanup/connections.js';
import './require-resource-cleanup/ways-around.js';
import './require-resource-cleanup/listeners.js';
import './require-resource-cleanup/other-files.js';
import './require-resource-cleanup/by-class-and-place.js';
import './require-resource-cleanup/invalid.js';
import './require-resource-cleanup/valid.js';
