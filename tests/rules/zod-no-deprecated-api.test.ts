import './zod-no-deprecated-api/broken.js';
import './zod-no-deprecated-api/deprecated.js';
import './zod-no-deprecated-api/equivalence.js';
import './zod-no-deprecated-api/fixes.js';
import './zod-no-deprecated-api/portable.js';
import './zod-no-deprecated-api/script.js';
import './zod-no-deprecated-api/silent.js';
import './zod-no-deprecated-api/typed.js';
