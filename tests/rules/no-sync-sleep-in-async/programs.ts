import rule from '../../../src/rules/no-sync-sleep-in-async.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-sync-sleep-in-async: programs that are run to wait', rule, {
  valid: [
    {
      name: 'in a plain function',
      code: `import { execSync } from 'node:child_process'; function pause() { execSync('sleep 2'); }`,
    },
    {
      name: 'another program',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('ls'); }`,
    },
    {
      name: 'asynchronous exec',
      code: `import { exec } from 'node:child_process'; async function load() { exec('sleep 2', done); }`,
    },
    {
      name: 'promisified exec',
      code: `import { exec } from 'node:child_process'; import { promisify } from 'node:util'; async function load() { await promisify(exec)('sleep 2'); }`,
    },
    {
      name: 'execSync of another module',
      code: `import { execSync } from './shell.js'; async function load() { execSync('sleep 2'); }`,
    },
    {
      name: 'sleep that is not the first command',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('npm run build && sleep 2'); }`,
    },
    {
      name: 'sleep as a part of a name',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('sleepwatcher --verbose'); }`,
    },
    {
      name: 'sleep as an argument',
      code: `import { spawnSync } from 'node:child_process'; async function load() { spawnSync('pgrep', ['sleep']); }`,
    },
    {
      name: 'unknown command',
      code: `import { execSync } from 'node:child_process'; async function load(command) { execSync(command); }`,
    },
    {
      name: 'command that begins with something unknown',
      code: `import { execSync } from 'node:child_process'; async function load(prefix) { execSync(\`\${prefix} sleep 2\`); }`,
    },
    {
      name: 'no command',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync(); }`,
    },
    {
      name: 'timeout in front of a command',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('timeout 300 npm test'); }`,
    },
    {
      name: 'timeout with a unit in front of a command',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('timeout 5s npm run dev || true'); }`,
    },
    {
      name: 'timeout with options in front of a command',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('timeout -k 5 10 npm test'); }`,
    },
    {
      name: 'timeout in front of a command in a list',
      code: `import { spawnSync } from 'node:child_process'; async function load() { spawnSync('timeout', ['5', 'npm', 'test']); }`,
    },
    {
      name: 'timeout alone',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('timeout --help'); }`,
    },
    {
      name: 'one of two programs, of which one does something else',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync(isWindows ? 'dir' : 'sleep 2'); }`,
    },
    {
      name: 'ping of a host',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('ping -c 4 example.com'); }`,
    },
    {
      name: 'ping of an unknown host',
      code: `import { execSync } from 'node:child_process'; async function load(host) { execSync(\`ping -c 3 \${host}\`); }`,
    },
    {
      name: 'one ping of this host',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('ping -c 1 localhost'); }`,
    },
    {
      name: 'ping without a count',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('ping 127.0.0.1'); }`,
    },
    {
      name: 'another command of PowerShell',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('powershell Get-Process'); }`,
    },
    {
      name: 'PowerShell with a file',
      code: `import { spawnSync } from 'node:child_process'; async function load() { spawnSync('powershell', ['-File', 'sleep.ps1']); }`,
    },
    {
      name: 'shell with another command',
      code: `import { spawnSync } from 'node:child_process'; async function load() { spawnSync('sh', ['-c', 'ls; sleep 2']); }`,
    },
    {
      name: 'shell without a command',
      code: `import { spawnSync } from 'node:child_process'; async function load() { spawnSync('bash', ['sleep.sh']); }`,
    },
    {
      name: 'shells in shells without end',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('sh -c sh -c sh -c sh -c sh -c sleep 2'); }`,
    },
    {
      name: 'PowerShell with nothing',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('powershell'); }`,
    },
    {
      name: 'shelljs that does not wait',
      code: `import shell from 'shelljs'; async function load() { shell.exec('sleep 2', { async: true }); }`,
    },
    {
      name: 'shelljs with a callback',
      code: `import shell from 'shelljs'; async function load() { shell.exec('sleep 2', (code) => { done(code); }); }`,
    },
  ],
  invalid: [
    {
      name: 'execSync',
      code: `import { execSync } from 'node:child_process'; async function load() { execSync('sleep 2'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 72,
        endColumn: 80,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { execSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'execSync of a required module',
      code: `const cp = require('child_process'); async function load() { cp.execSync('sleep 0.5'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'cp.execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 62,
        endColumn: 73,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '500' },
          output: `const cp = require('child_process');
const { setTimeout } = require('node:timers/promises'); async function load() { await setTimeout(500); }`,
        }],
      }],
    },
    {
      name: 'execSync with options',
      code: `import { execSync } from 'child_process'; async function load() { execSync('sleep 1', { stdio: 'ignore' }); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '1000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(1000); }`,
        }],
      }],
    },
    {
      name: 'sleep with a path',
      code: `import { execSync } from 'child_process'; async function load() { execSync('/bin/sleep 1'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '1000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(1000); }`,
        }],
      }],
    },
    {
      name: 'sleep before something else',
      code: `import { execSync } from 'child_process'; async function load() { execSync('sleep 2 && npm start'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
      }],
    },
    {
      name: 'sleep before something else without spaces',
      code: `import { execSync } from 'child_process'; async function load() { execSync('sleep 2;npm start'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
      }],
    },
    {
      name: 'sleep of minutes',
      code: `import { execSync } from 'child_process'; async function load() { execSync('sleep 1m'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '60000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(60000); }`,
        }],
      }],
    },
    {
      name: 'sleep without end',
      code: `import { execSync } from 'child_process'; async function load() { execSync('sleep infinity'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
      }],
    },
    {
      name: 'sleep with a template',
      code: `import { execSync } from 'child_process'; async function load(seconds) { execSync(\`sleep \${seconds}\`); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 74,
        endColumn: 82,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'seconds * 1000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load(seconds) { await setTimeout(seconds * 1000); }`,
        }],
      }],
    },
    {
      name: 'sleep with a template that turns milliseconds into seconds',
      code: `import { execSync } from 'child_process'; async function load(ms) { execSync(\`sleep \${ms / 1000}\`); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 69,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'ms' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load(ms) { await setTimeout(ms); }`,
        }],
      }],
    },
    {
      name: 'sleep with a template and a constant',
      code: `import { execSync } from 'child_process'; const seconds = 3; async function load() { execSync(\`sleep \${seconds}\`); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 86,
        endColumn: 94,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '3000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; const seconds = 3; async function load() { await setTimeout(3000); }`,
        }],
      }],
    },
    {
      name: 'sleep with a template of two parts',
      code: `import { execSync } from 'child_process'; async function load(a, b) { execSync(\`sleep \${a}.\${b}\`); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 71,
        endColumn: 79,
      }],
    },
    {
      name: 'sleep with a name of a name',
      code: `import { execSync } from 'child_process'; async function load(seconds) { const sum = 'sleep ' + seconds; const command = sum; execSync(command); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 127,
        endColumn: 135,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'seconds * 1000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load(seconds) { const sum = 'sleep ' + seconds; const command = sum; await setTimeout(seconds * 1000); }`,
        }],
      }],
    },
    {
      name: 'sleep with a sum',
      code: `import { execSync } from 'child_process'; async function load(seconds) { execSync('sleep ' + seconds); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 74,
        endColumn: 82,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'seconds * 1000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load(seconds) { await setTimeout(seconds * 1000); }`,
        }],
      }],
    },
    {
      name: 'sleep in a constant',
      code: `import { execSync } from 'child_process'; const command = 'sleep 2'; async function load() { execSync(command); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 94,
        endColumn: 102,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; const command = 'sleep 2'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'sleep in a constant with a template',
      code: `import { execSync } from 'child_process'; async function load(seconds) { const command = \`sleep \${seconds + 1}\`; execSync(command); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 114,
        endColumn: 122,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '(seconds + 1) * 1000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load(seconds) { const command = \`sleep \${seconds + 1}\`; await setTimeout((seconds + 1) * 1000); }`,
        }],
      }],
    },
    {
      name: 'execFileSync',
      code: `import { execFileSync } from 'child_process'; async function load() { execFileSync('sleep', ['2']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execFileSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 71,
        endColumn: 83,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { execFileSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'spawnSync',
      code: `import { spawnSync } from 'child_process'; async function load() { spawnSync('sleep', ['2']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 68,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { spawnSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'spawnSync with a number in a string',
      code: `import { spawnSync } from 'child_process'; async function load(seconds) { spawnSync('sleep', [String(seconds)]); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 75,
        endColumn: 84,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'seconds * 1000' },
          output: `import { spawnSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load(seconds) { await setTimeout(seconds * 1000); }`,
        }],
      }],
    },
    {
      name: 'spawnSync with toString',
      code: `import { spawnSync } from 'child_process'; async function load(seconds) { spawnSync('sleep', [seconds.toString()]); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 75,
        endColumn: 84,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'seconds * 1000' },
          output: `import { spawnSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load(seconds) { await setTimeout(seconds * 1000); }`,
        }],
      }],
    },
    {
      name: 'spawnSync with arguments in a constant',
      code: `import { spawnSync } from 'child_process'; const args = ['2']; async function load() { spawnSync('sleep', args); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 88,
        endColumn: 97,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { spawnSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; const args = ['2']; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'spawnSync with unknown arguments',
      code: `import { spawnSync } from 'child_process'; async function load(args) { spawnSync('sleep', args); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 72,
        endColumn: 81,
      }],
    },
    {
      name: 'spawnSync with a shell',
      code: `import { spawnSync } from 'child_process'; async function load() { spawnSync('sleep 2', { shell: true }); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 68,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { spawnSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'one of two programs that wait as long',
      code: `import { execSync } from 'child_process'; async function load() { const pause = isWindows ? 'timeout /t 1' : 'sleep 1'; execSync(pause); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'timeout', where: 'inside async `load`' },
        line: 1,
        column: 121,
        endColumn: 129,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '1000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { const pause = isWindows ? 'timeout /t 1' : 'sleep 1'; await setTimeout(1000); }`,
        }],
      }],
    },
    {
      name: 'one of two programs that do not wait as long',
      code: `const cp = require('child_process'); async function load() { cp.spawnSync(isWindows ? 'timeout' : 'sleep', [isWindows ? '1' : '2']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'cp.spawnSync', program: 'timeout', where: 'inside async `load`' },
        line: 1,
        column: 62,
        endColumn: 74,
      }],
    },
    {
      name: 'timeout of Windows',
      code: `import { execSync } from 'child_process'; async function load() { execSync('timeout /t 5'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'timeout', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5000); }`,
        }],
      }],
    },
    {
      name: 'timeout of Windows with its options',
      code: `import { execSync } from 'child_process'; async function load() { execSync('timeout /t 5 /nobreak > nul'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'timeout', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5000); }`,
        }],
      }],
    },
    {
      name: 'timeout of Windows and an alternative',
      code: `import { execSync } from 'child_process'; async function load() { execSync('timeout /t 2 /nobreak >nul 2>&1 || sleep 2'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'timeout', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
      }],
    },
    {
      name: 'timeout of Windows before something else',
      code: `import { execSync } from 'child_process'; async function load() { execSync('timeout /T 2 && npm start'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'timeout', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
      }],
    },
    {
      name: 'timeout alone with a number',
      code: `import { execSync } from 'child_process'; async function load() { execSync('timeout 5'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'timeout', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5000); }`,
        }],
      }],
    },
    {
      name: 'timeout with a template',
      code: `import { execSync } from 'child_process'; async function load(seconds) { execSync(\`timeout /t \${seconds} /nobreak\`); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'timeout', where: 'inside async `load`' },
        line: 1,
        column: 74,
        endColumn: 82,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: 'seconds * 1000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load(seconds) { await setTimeout(seconds * 1000); }`,
        }],
      }],
    },
    {
      name: 'timeout with a list',
      code: `import { spawnSync } from 'child_process'; async function load() { spawnSync('timeout', ['/t', '5']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'timeout', where: 'inside async `load`' },
        line: 1,
        column: 68,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5000' },
          output: `import { spawnSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5000); }`,
        }],
      }],
    },
    {
      name: 'ping of Windows',
      code: `import { execSync } from 'child_process'; async function load() { execSync('ping -n 6 127.0.0.1 > nul'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'ping', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5000); }`,
        }],
      }],
    },
    {
      name: 'ping with the host first',
      code: `import { execSync } from 'child_process'; async function load() { execSync('ping 127.0.0.1 -n 6 >nul'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'ping', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5000); }`,
        }],
      }],
    },
    {
      name: 'ping with a count',
      code: `import { execSync } from 'child_process'; async function load() { execSync('ping -c 3 localhost'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'ping', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'ping with a count that is not known',
      code: `import { execSync } from 'child_process'; async function load(count) { execSync(\`ping -c \${count} localhost\`); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'ping', where: 'inside async `load`' },
        line: 1,
        column: 72,
        endColumn: 80,
      }],
    },
    {
      name: 'ping of nobody',
      code: `import { execSync } from 'child_process'; async function load() { execSync('ping -n 1 -w 5000 192.0.2.1'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'ping', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
      }],
    },
    {
      name: 'ping before something else',
      code: `import { execSync } from 'child_process'; async function load() { execSync('ping -n 3 127.0.0.1 & npm start'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'ping', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
      }],
    },
    {
      name: 'ping with a list',
      code: `import { spawnSync } from 'child_process'; async function load() { spawnSync('ping', ['-n', '6', '127.0.0.1']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'ping', where: 'inside async `load`' },
        line: 1,
        column: 68,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '5000' },
          output: `import { spawnSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(5000); }`,
        }],
      }],
    },
    {
      name: 'Start-Sleep',
      code: `import { execSync } from 'child_process'; async function load() { execSync('powershell Start-Sleep -s 2'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'Start-Sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'Start-Sleep with a command option',
      code: `import { execSync } from 'child_process'; async function load() { execSync('powershell.exe -NoProfile -Command "Start-Sleep -Seconds 2"'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'Start-Sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'Start-Sleep of milliseconds',
      code: `import { execSync } from 'child_process'; async function load() { execSync('pwsh -c "Start-Sleep -Milliseconds 250"'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'Start-Sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '250' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(250); }`,
        }],
      }],
    },
    {
      name: 'Start-Sleep with a number alone',
      code: `import { spawnSync } from 'child_process'; async function load() { spawnSync('powershell', ['-Command', 'Start-Sleep 2']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'Start-Sleep', where: 'inside async `load`' },
        line: 1,
        column: 68,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { spawnSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'Start-Sleep before something else',
      code: `import { execSync } from 'child_process'; async function load() { execSync('powershell -Command "Start-Sleep -s 2; npm start"'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'Start-Sleep', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
      }],
    },
    {
      name: 'shell with a command',
      code: `import { spawnSync } from 'child_process'; async function load() { spawnSync('sh', ['-c', 'sleep 2']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 68,
        endColumn: 77,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { spawnSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'cmd with a command',
      code: `import { execSync } from 'child_process'; async function load() { execSync('cmd /c "ping -n 4 127.0.0.1 >nul"'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'ping', where: 'inside async `load`' },
        line: 1,
        column: 67,
        endColumn: 75,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '3000' },
          output: `import { execSync } from 'child_process';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(3000); }`,
        }],
      }],
    },
    {
      name: 'cross-spawn',
      code: `import spawn from 'cross-spawn'; async function load() { spawn.sync('sleep', ['2']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawn.sync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 58,
        endColumn: 68,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import spawn from 'cross-spawn';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'execa',
      code: `import { execaSync } from 'execa'; async function load() { execaSync('sleep', ['2']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execaSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 60,
        endColumn: 69,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { execaSync } from 'execa';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'shelljs',
      code: `import { exec } from 'shelljs'; async function load() { exec('sleep 2'); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'exec', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 57,
        endColumn: 61,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { exec } from 'shelljs';
import { setTimeout } from 'node:timers/promises'; async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'Bun.spawnSync',
      code: `async function load() { Bun.spawnSync(['sleep', '2']); }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'Bun.spawnSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 25,
        endColumn: 38,
        suggestions: [{
          messageId: 'awaitTimer',
          data: { ms: '2000' },
          output: `import { setTimeout } from 'node:timers/promises';
async function load() { await setTimeout(2000); }`,
        }],
      }],
    },
    {
      name: 'answer that is used',
      code: `import { execSync } from 'child_process'; async function load() { const out = execSync('sleep 2').toString(); return out; }`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside async `load`' },
        line: 1,
        column: 79,
        endColumn: 87,
      }],
    },
    {
      name: 'in an executor',
      code: `import { execSync } from 'child_process'; const pause = () => new Promise((resolve) => { execSync('sleep 1'); resolve(); });`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'execSync', program: 'sleep', where: 'inside a promise executor' },
        line: 1,
        column: 90,
        endColumn: 98,
      }],
    },
    {
      name: 'in a timer',
      code: `import { spawnSync } from 'child_process'; setImmediate(() => { spawnSync('sleep', ['5']); });`,
      errors: [{
        messageId: 'blockingProgram',
        data: { call: 'spawnSync', program: 'sleep', where: 'inside a callback of `setImmediate`' },
        line: 1,
        column: 65,
        endColumn: 74,
      }],
    },
  ],
});
