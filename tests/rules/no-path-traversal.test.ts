import './no-path-traversal/checks.js';
import './no-path-traversal/contained.js';
import './no-path-traversal/lookups.js';
import './no-path-traversal/parts.js';
import './no-path-traversal/requests.js';
import './no-path-traversal/sources.js';
import './no-path-traversal/tools.js';
import './no-path-traversal/typed.js';
