import './no-sync-sleep-in-async/busy-waits.js';
import './no-sync-sleep-in-async/contexts.js';
import './no-sync-sleep-in-async/helpers.js';
import './no-sync-sleep-in-async/programs.js';
import './no-sync-sleep-in-async/scripts.js';
import './no-sync-sleep-in-async/suggestions.js';
import './no-sync-sleep-in-async/types.js';
import './no-sync-sleep-in-async/waits.js';
