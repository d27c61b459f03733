/** Packages that make command lines, or speak with whoever sits at a terminal. */
export const terminalModules: ReadonlySet<string> = new Set([
  '@caporal/core', '@clack/prompts', '@commander-js/extra-typings', '@heroku-cli/command', '@inquirer/prompts', '@oclif/command', '@oclif/core',
  '@oclif/core/ux', '@salesforce/sf-plugins-core', 'cac', 'caporal', 'citty', 'clipanion', 'cli-progress', 'cli-spinners', 'commander', 'enquirer',
  'gluegun', 'inquirer', 'listr', 'listr2', 'log-update', 'meow', 'nanospinner', 'nest-commander', 'ora', 'progress', 'prompts', 'sade',
  'terminal-link', 'vorpal', 'yargs', 'yargs/yargs', 'yocto-spinner',
]);

/** Packages that only read the arguments of a command line, as servers do as well. */
export const argumentReaders: ReadonlySet<string> = new Set(['arg', 'minimist', 'mri', 'yargs-parser']);

/** Folders that hold the commands of a program that a person starts in a terminal. */
export const terminalFolders: ReadonlySet<string> = new Set(['cli', 'cmd', 'cmds', 'command', 'commands']);

/** Packages that only who serves others needs. */
export const onlyServers: ReadonlySet<string> = new Set([
  '@apollo/server', '@hapi/hapi', '@hono/node-server', '@modelcontextprotocol/express', '@modelcontextprotocol/node',
  '@modelcontextprotocol/sdk/server/index.js', '@modelcontextprotocol/sdk/server/mcp', '@modelcontextprotocol/sdk/server/mcp.js',
  '@modelcontextprotocol/sdk/server/sse.js', '@modelcontextprotocol/sdk/server/stdio', '@modelcontextprotocol/sdk/server/stdio.js',
  '@modelcontextprotocol/sdk/server/streamableHttp.js', '@modelcontextprotocol/server', '@modelcontextprotocol/server/stdio', '@nestjs/core',
  '@slack/bolt', 'discord.js', 'express', 'fastify', 'fastmcp', 'grammy', 'h3', 'hono', 'koa', 'polka', 'probot', 'restify', 'socket.io', 'telegraf',
]);

/** Packages that serve many, some of them clients as well: a program with one lives on, whatever it reads from its command line. */
export const serverModules: ReadonlySet<string> = new Set([
  ...onlyServers, '@grpc/grpc-js', '@modelcontextprotocol/sdk/types.js', 'agenda', 'amqplib', 'bull', 'bullmq', 'cron', 'kafkajs', 'next', 'node-cron', 'ws',
]);
