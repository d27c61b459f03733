import { exec, execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { Router } from 'express';
import multer from 'multer';

import { config } from '../config.js';
import { logger } from '../logger.js';

const run = promisify(exec);
const runFile = promisify(execFile);
const upload = multer({ storage: multer.memoryStorage() });

export const files = Router();

files.post('/orders/:id/attachments', upload.single('file'), async (req, res) => {
  const folder = path.join(config.uploadDir, String(req.params.id));
  if (!existsSync(folder)) mkdirSync(folder);
  writeFileSync(path.join(folder, req.file!.originalname), req.file!.buffer);
  res.sendStatus(201);
});

files.get('/attachments', async (req, res) => {
  const file = path.resolve(config.uploadDir, String(req.query.name));
  if (!file.startsWith(config.uploadDir)) {
    res.sendStatus(403);
    return;
  }
  res.type('application/octet-stream').send(readFileSync(file));
});

files.post('/exports', async (req, res) => {
  const { name, day } = req.body;
  try {
    await run(`psql "${config.databaseUrl}" -c "COPY orders TO STDOUT" > ${config.exportDir}/${name}.csv`);
    await runFile('tar', ['-czf', `${config.exportDir}/${day}.tar.gz`, `${name}.csv`]);
    res.status(201).json({ file: `${name}.csv` });
  } catch (error) {
    logger.error('export failed');
    res.status(500).send(error);
  }
});

files.get('/exports/:name', async (req, res) => {
  const handle = await open(`${config.exportDir}/${req.params.name}`);
  const { size } = await handle.stat();
  const { buffer } = await handle.read(Buffer.alloc(size), 0, size, 0);
  await handle.close();
  res.type('text/csv').send(buffer);
});
