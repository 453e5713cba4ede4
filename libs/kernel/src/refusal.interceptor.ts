import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { catchError, type Observable, of } from 'rxjs';
import { Refusal } from './refusal.ts';

/** Turns a refusal thrown by a mutation into its payload's `refusal`. Everything else stays a fault. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (error instanceof Refusal) return of({ refusal: error.terms });
        throw error;
      }),
    );
  }
}
