import rule from '../../../src/rules/zod-at-boundary.js';
import { ruleTester } from '../../support/rule-tester.js';

ruleTester.run(rule.name, rule, {
  valid: [
    {
      name: 'the result of an observable is validated',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async load() { const { data } = await firstValueFrom(this.http.get(url)); return Price.parse(data).amount; }
}
`,
    },
    {
      name: 'validated in an operator',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async load() { const price = await firstValueFrom(this.http.get(url).pipe(map(({ data }) => Price.parse(data)))); return price.amount; }
}
`,
    },
    {
      name: 'validated behind the operators',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async load() { return Price.parse(await lastValueFrom(this.http.get(url).pipe(map((response) => response.data)))).amount; }
}
`,
    },
    {
      name: 'the body is handed on as it is',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  load() { return this.http.get(url).pipe(map((response) => response.data)); }
}
`,
    },
    {
      name: 'only the status is read',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async ping() { const response = await firstValueFrom(this.http.get(url)); return response.status === 200; }
}
`,
    },
    {
      name: 'a stream is asked for',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async copy() { const response = await firstValueFrom(this.http.get(url, { responseType: 'stream' })); response.data.pipe(target); }
}
`,
    },
    {
      name: 'an operator that is not known',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
import { decodeWith } from './decode.js';
class Prices { constructor(private readonly http: HttpService) {} async load() { const price = await firstValueFrom(this.http.get(url).pipe(decodeWith(Price))); return price.amount; } }
`,
    },
    {
      name: 'what an operator makes of it with the help of others',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async load() { const price = await firstValueFrom(this.http.get(url).pipe(mergeMap((response) => this.store.save(response.data)))); return price.amount; }
}
`,
    },
    {
      name: 'a service of the project that has the name',
      code: `
import { HttpService } from './http.js';
import { firstValueFrom } from 'rxjs';
class Prices { constructor(private readonly http: HttpService) {} async load() { const { data } = await firstValueFrom(this.http.get(url)); return data.amount; } }
`,
    },
  ],
  invalid: [
    {
      name: 'first value of an observable',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async load() { const response = await firstValueFrom(this.http.get(url)); return response.data.amount; }
}
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.get(…)' }, line: 6, column: 56, endColumn: 74 },
      ],
    },
    {
      name: 'last value, taken apart',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async load() { const { data } = await lastValueFrom(this.http.post(url, order)); return data.amount; }
}
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.post(…)' }, line: 6, column: 55, endColumn: 81 },
      ],
    },
    {
      name: 'promise made by the observable itself',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async load() { return (await this.http.get(url).toPromise()).data.amount; }
}
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.get(…)' }, line: 6, column: 25, endColumn: 75 },
      ],
    },
    {
      name: 'the service of older versions',
      code: `
import { HttpService } from '@nestjs/common';
class Prices { constructor(private http: HttpService) {} async load() { const { data } = await this.http.get(url).toPromise(); return data.amount; } }
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.get(…)' }, line: 3, column: 96, endColumn: 114 },
      ],
    },
    {
      name: 'service kept in a field',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';

class Prices { private http: HttpService; async load() { const { data } = await firstValueFrom(this.http.request({ url })); return data.amount; } }
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.request(…)' }, line: 5, column: 96, endColumn: 122 },
      ],
    },
    {
      name: 'a type argument is only a claim',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async load() { const { data } = await firstValueFrom(this.http.get<Price>(url)); return data.amount; }
}
`,
      errors: [
        { messageId: 'cast', data: { value: 'this.http.get(…)', type: 'Price', schema: 'Schema' }, line: 6, column: 70, endColumn: 75 },
      ],
    },
    {
      name: 'cast in an operator',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  load() { return this.http.get(url).pipe(map((response) => response.data as Price), catchError(() => of(undefined))); }
}
`,
      errors: [
        { messageId: 'cast', data: { value: 'this.http.get(…)', type: 'Price', schema: 'Schema' }, line: 6, column: 61, endColumn: 83 },
      ],
    },
    {
      name: 'mapped, then believed to be the declared type',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  load(): Observable<Price> { return this.http.get(url).pipe(map(({ data }) => data)); }
}
`,
      errors: [
        { messageId: 'cast', data: { value: 'this.http.get(…)', type: 'Price', schema: 'Schema' }, line: 6, column: 38, endColumn: 86 },
      ],
    },
    {
      name: 'mapped, then read',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  async load() { const price = await firstValueFrom(this.http.get(url).pipe(map(({ data }) => data), tap((each) => log(each)))); return price.amount; }
}
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.get(…)' }, line: 6, column: 53, endColumn: 71 },
      ],
    },
    {
      name: 'read in an operator that only watches',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  load() { return this.http.get(url).pipe(filter((response) => response.data.items.some(isOpen))); }
}
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.get(…)' }, line: 6, column: 64, endColumn: 83 },
      ],
    },
    {
      name: 'read in an operator that waits for more',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  load() { return this.http.get(url).pipe(mergeMap((response) => this.store.save(response.data.amount))); }
}
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.get(…)' }, line: 6, column: 82, endColumn: 102 },
      ],
    },
    {
      name: 'operators of their own module',
      code: `
import { HttpService } from '@nestjs/axios';
import { map } from 'rxjs/operators';
class Prices { constructor(private readonly http: HttpService) {} load() { return this.http.get(url).pipe(map((response) => response.data.amount)); } }
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.get(…)' }, line: 4, column: 125, endColumn: 145 },
      ],
    },
    {
      name: 'listened to',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
class Prices {
  constructor(private readonly http: HttpService) {}
  watch() { this.http.get(url).subscribe(({ data }) => save(data.amount)); }
}
`,
      errors: [
        { messageId: 'use', data: { value: 'this.http.get(…)' }, line: 6, column: 61, endColumn: 72 },
      ],
    },
    {
      name: 'an observable is not parsed by a schema',
      code: `
import { HttpService } from '@nestjs/axios';
import { catchError, filter, firstValueFrom, lastValueFrom, map, mergeMap, tap } from 'rxjs';
import { PriceSchema } from './price.js';
class Prices { constructor(private readonly http: HttpService) {} load() { const price$ = this.http.get(url).pipe(map(({ data }) => data)); return price$ as Observable<Price>; } }
`,
      errors: [
        { messageId: 'cast', data: { value: 'this.http.get(…)', type: 'Price', schema: 'PriceSchema' }, line: 5, column: 91, endColumn: 109 },
      ],
    },
  ],
});
