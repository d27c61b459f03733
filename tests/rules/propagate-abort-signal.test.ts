import './propagate-abort-signal/left-without-signal.js';
import './propagate-abort-signal/other-files.js';
import './propagate-abort-signal/calls.js';
import './propagate-abort-signal/holders.js';
import './propagate-abort-signal/loops-and-catches.js';
import './propagate-abort-signal/own-signals.js';
import './propagate-abort-signal/served-requests.js';
