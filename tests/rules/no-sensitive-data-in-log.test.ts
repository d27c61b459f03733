import './no-sensitive-data-in-log/queries.js';
import './no-sensitive-data-in-log/missing.js';
import './no-sensitive-data-in-log/other-files.js';
import './no-sensitive-data-in-log/places.js';
import './no-sensitive-data-in-log/seams.js';
import './no-sensitive-data-in-log/values.js';
import './no-sensitive-data-in-log/written.js';
