import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

import { Router } from 'express';
import multer from 'multer';
import { z } from 'zod';

import { config } from '../config.js';
import { NotFoundError } from '../errors.js';
import { OrderParams } from '../schemas.js';
import { signalOf } from '../support/http.js';

const runFile = promisify(execFile);
const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: 10_000_000, files: 1 },
  fileFilter: (_req, file, done) => done(null, file.mimetype === 'application/pdf'),
});

const AttachmentQuery = z.object({ name: z.string().min(1).max(255) });
const ExportName = z.string().regex(/^[\w-]{1,64}$/);
const ExportBody = z.strictObject({ name: ExportName, day: z.iso.date() });
const ExportParams = z.object({ name: ExportName });

export const files = Router();

files.post('/orders/:id/attachments', upload.single('file'), async (req, res) => {
  const { id } = OrderParams.parse(req.params);
  if (!req.file) throw new NotFoundError('There is no file in the request.');

  const folder = path.join(config.uploadDir, id);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${randomUUID()}.pdf`), req.file.buffer, { signal: signalOf(res) });
  res.sendStatus(201);
});

files.get('/attachments', async (req, res) => {
  const { name } = AttachmentQuery.parse(req.query);
  const file = path.resolve(config.uploadDir, name);
  if (!file.startsWith(config.uploadDir + path.sep)) throw new NotFoundError('There is no such attachment.');

  res.type('application/octet-stream');
  await pipeline(createReadStream(file), res, { signal: signalOf(res) });
});

files.post('/exports', async (req, res) => {
  const { name, day } = ExportBody.parse(req.body);
  const options = { cwd: config.exportDir, timeout: 60_000, signal: signalOf(res) };

  const copy = ['--no-psqlrc', '--dbname', config.databaseUrl, '--command', 'COPY orders TO STDOUT'];
  await runFile('psql', [...copy, '--output', `${name}.csv`], options);
  await runFile('tar', ['-czf', `${day}.tar.gz`, '--', `${name}.csv`], options);
  res.status(201).json({ file: `${name}.csv` });
});

files.get('/exports/:name', async (req, res) => {
  const { name } = ExportParams.parse(req.params);
  res.type('text/csv');
  await pipeline(createReadStream(path.join(config.exportDir, `${name}.csv`)), res, { signal: signalOf(res) });
});
