import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'a whole request that is checked, and what a guard has put on it',
      code: `
import { Controller, Post, Req, Request } from '@nestjs/common';
@Controller('orders')
export class Orders {
  @Post() async create(@Req() req) { const order = Order.parse(req.body); await this.store.save(order.id); }
  @Post('mine') mine(@Request() req) { return this.store.of(req.user.name); }
}
`,
    },
    {
      name: 'a named member whose type a pipe can check, or that a pipe checks, or of a query',
      code: `
import { Body, Controller, Post, Query, UsePipes } from '@nestjs/common';
import { Address } from './address.js';
@Controller('orders')
export class Orders {
  @Post('a') a(@Body('address') address: Address) { return this.store.send(address.street.trim()); }
  @Post('b') b(@Body('items', ItemsPipe) items: any[]) { return items.map((item) => item.id); }
  @Post('c') c(@Query('page') page) { return this.store.list(page.trim()); }
  @Post('d') @UsePipes(ItemsPipe) d(@Body('items') items: any[]) { return items.map((item) => item.id); }
  @Post('e') e(@Body(name) items) { return items.map((item) => item.id); }
}
`,
    },
    {
      name: 'a decorator of the same name from elsewhere',
      code: `
import { Controller, Post } from '@nestjs/common';
import { Req } from './decorators.js';
@Controller('orders')
export class Orders {
  @Post() create(@Req() req) { return this.store.save(req.body.id.trim()); }
}
`,
    },
    {
      name: 'a message of a gateway or a broker that a pipe can check',
      code: `
import { MessageBody, SubscribeMessage } from '@nestjs/websockets';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { Note } from './note.js';
export class Notes {
  @SubscribeMessage('a') a(@MessageBody() note: Note) { return note.text.trim(); }
  @MessagePattern('b') b(@Payload() data: unknown) { return Note.parse(data).text.trim(); }
}
`,
    },
  ],
  invalid: [
    {
      name: 'the whole request, without a type or with that of another file',
      code: `
import { Controller, Post, Req, Request as Whole } from '@nestjs/common';
import type { UserRequest } from './types.js';
@Controller('orders')
export class Orders {
  constructor(private readonly store: Store) {}
  @Post() create(@Req() req) { return this.store.save(req.body.items.map((item) => item.id)); }
  @Post('find') find(@Whole() req: UserRequest) { return this.store.find(req.query.text.trim()); }
}
`,
      errors: [
        { messageId: 'use', line: 7, column: 55, endColumn: 69 },
        { messageId: 'use', line: 8, column: 74, endColumn: 88 },
      ],
    },
    {
      name: 'a named member of the body of which nothing is left at run time',
      code: `
import { Body, Controller, Post } from '@nestjs/common';
@Controller('orders')
export class Orders {
  @Post('a') a(@Body('items') items: any[]) { return this.store.save(items.map((item) => item.id)); }
  @Post('b') b(@Body('address') address: { street: string }) { return this.store.send(address.street.trim()); }
  @Post('c') c(@Body('text') text) { return this.store.find(text.trim()); }
}
`,
      errors: [
        { messageId: 'use', line: 5, column: 31, endColumn: 43 },
        { messageId: 'cast', line: 6, column: 33, endColumn: 60 },
        { messageId: 'use', line: 7, column: 30, endColumn: 34 },
      ],
    },
    {
      name: 'a message of a gateway or a broker that no pipe can check',
      code: `
import { MessageBody, SubscribeMessage } from '@nestjs/websockets';
import { MessagePattern, Payload } from '@nestjs/microservices';
interface Note { text: string }
export class Notes {
  @SubscribeMessage('a') a(@MessageBody() note: any) { return this.store.add(note.text.trim()); }
  @MessagePattern('b') b(@Payload() note: Note) { return this.store.add(note.text.trim()); }
}
`,
      errors: [
        { messageId: 'use', line: 6, column: 43, endColumn: 52 },
        { messageId: 'cast', line: 7, column: 37, endColumn: 47 },
      ],
    },
  ],
});
