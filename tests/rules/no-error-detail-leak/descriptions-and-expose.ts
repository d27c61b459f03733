import rule from '../../../src/rules/no-error-detail-leak.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run('no-error-detail-leak: texts that an exception shows beside its message', rule, {
  valid: [
    { name: "Nest: a cause beside a text of one's own", code: "import { BadRequestException } from '@nestjs/common'; async function f() { try { await load(); } catch (error) { throw new BadRequestException('no', { cause: error }); } }" },
    { name: 'Nest: the error itself in the place of options', code: "import { BadRequestException } from '@nestjs/common'; async function f() { try { await load(); } catch (error) { throw new BadRequestException('no', error); } }" },
    { name: "Nest: a description beside a body of one's own", code: "import { BadRequestException } from '@nestjs/common'; async function f() { try { await load(); } catch (error) { throw new BadRequestException({ text: 'no' }, error.message); } }" },
    { name: 'Nest: the options of what has no description', code: "import { HttpException } from '@nestjs/common'; async function f() { try { await load(); } catch (error) { throw new HttpException('no', 500, { description: error.message }); } }" },
    { name: "Nest: a description of one's own", code: "import { BadRequestException } from '@nestjs/common'; async function f() { try { await load(); } catch (error) { throw new BadRequestException('no', { description: 'Orders', cause: error }); } }" },
    { name: 'Koa: not exposed', code: "import Koa from 'koa'; new Koa().use(async (ctx) => { try { await load(); } catch (error) { ctx.throw(500, error.message, { expose: false, id: ctx.id }); } });" },
    { name: 'http-errors: properties without exposing it', code: "import createError from 'http-errors'; export async function f() { try { await load(); } catch (error) { throw createError(500, error.message, { code: 'LOAD' }); } }" },
  ],
  invalid: [
    {
      name: 'Nest: the description',
      code: "import { BadRequestException, InternalServerErrorException } from '@nestjs/common'; async function f() { try { await load(); } catch (error) { if (late()) throw new BadRequestException('no', error.message); throw new InternalServerErrorException(undefined, String(error)); } }",
      errors: [
        {
          messageId: 'leaksMessage', line: 1, column: 192, endColumn: 205,
        },
        {
          messageId: 'leaksError', line: 1, column: 265, endColumn: 270,
        },
      ],
    },
    {
      name: 'Nest: the description among options',
      code: "import { ConflictException } from '@nestjs/common'; async function f() { try { await load(); } catch (error) { throw new ConflictException('no', { description: `failed: ${error.message}`, cause: error }); } }",
      errors: [
        {
          messageId: 'leaksMessage', line: 1, column: 172, endColumn: 185,
        },
      ],
    },
    {
      name: 'Nest: the description, by a function of the file',
      code: "import { ConflictException } from '@nestjs/common'; function fail(text) { throw new ConflictException('no', text); } async function f() { try { await load(); } catch (error) { fail(error.message); } }",
      errors: [
        {
          messageId: 'leaksMessage', line: 1, column: 182, endColumn: 195,
        },
      ],
    },
    {
      name: 'Koa: exposed',
      code: "import Koa from 'koa'; new Koa().use(async (ctx) => { try { await load(); } catch (error) { ctx.throw(500, error.message, { expose: true }); } });",
      errors: [
        {
          messageId: 'leaksMessage', line: 1, column: 108, endColumn: 121,
        },
      ],
    },
    {
      name: 'Koa: exposed, whatever the status',
      code: "import Koa from 'koa'; new Koa().use(async (ctx) => { try { await load(); } catch (error) { ctx.throw(error.status ?? 500, error.message, { expose: true }); } });",
      errors: [
        {
          messageId: 'leaksMessage', line: 1, column: 124, endColumn: 137,
        },
      ],
    },
    {
      name: 'http-errors: exposed',
      code: "import createError from 'http-errors'; export async function f() { try { await load(); } catch (error) { throw createError(500, error.message, { expose: true }); } }",
      errors: [
        {
          messageId: 'leaksMessage', line: 1, column: 129, endColumn: 142,
        },
      ],
    },
  ],
});
