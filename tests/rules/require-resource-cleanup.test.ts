import './require-resource-cleanup/invalid.js';
import './require-resource-cleanup/valid.js';
