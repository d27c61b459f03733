/** Packages that make command lines, or speak with whoever sits at a terminal. */
export const terminalModules: ReadonlySet<string> = new Set([
  '@caporal/core', '@clack/prompts', '@commander-js/extra-typings', '@heroku-cli/command', '@inquirer/prompts', '@oclif/command', '@oclif/core',
  '@oclif/core/ux', '@salesforce/sf-plugins-core', 'cac', 'caporal', 'citty', 'clipanion', 'cli-progress', 'commander', 'enquirer', 'gluegun',
  'inquirer', 'listr', 'listr2', 'meow', 'nest-commander', 'ora', 'progress', 'prompt', 'prompt-sync', 'prompts', 'readline-sync',
  'sade', 'vorpal', 'yargs', 'yargs/yargs',
]);

/** Packages that only read the arguments of a command line, as servers do as well. */
export const argumentReaders: ReadonlySet<string> = new Set(['arg', 'minimist', 'mri', 'yargs-parser']);

/** Folders that hold the commands of a program that a person starts in a terminal. */
export const terminalFolders: ReadonlySet<string> = new Set(['cli', 'cmd', 'cmds', 'command', 'commands']);

/** Packages that serve many: a program with one of them lives on, whatever it reads from its command line. */
export const serverModules: ReadonlySet<string> = new Set([
  '@apollo/server', '@grpc/grpc-js', '@hapi/hapi', '@hono/node-server', '@modelcontextprotocol/express', '@modelcontextprotocol/node',
  '@modelcontextprotocol/sdk/server/index.js', '@modelcontextprotocol/sdk/server/mcp', '@modelcontextprotocol/sdk/server/mcp.js',
  '@modelcontextprotocol/sdk/server/sse.js', '@modelcontextprotocol/sdk/server/stdio', '@modelcontextprotocol/sdk/server/stdio.js',
  '@modelcontextprotocol/sdk/server/streamableHttp.js', '@modelcontextprotocol/sdk/types.js', '@modelcontextprotocol/server',
  '@modelcontextprotocol/server/stdio', '@nestjs/core', '@slack/bolt', 'agenda', 'amqplib', 'bull', 'bullmq', 'cron', 'discord.js', 'express',
  'fastify', 'fastmcp', 'grammy', 'h3', 'hono', 'kafkajs', 'koa', 'next', 'node-cron', 'polka', 'probot', 'restify', 'socket.io', 'telegraf', 'ws',
]);
