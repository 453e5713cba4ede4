import { type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { PersonModel } from '@plenary/kernel';
import { Strategy } from 'passport-local';
import { LoginService } from './login.service.ts';

/** Passport's local strategy: address and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly login: LoginService) {
    super({ usernameField: 'email' });
  }

  async validate(email: string, password: string): Promise<PersonModel | false> {
    return (await this.login.verify(email, password)) ?? false;
  }
}

/** Runs the strategy on a mutation's input; the resolver finds `signingIn` in its context, null where the pair was wrong. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override getRequest(context: ExecutionContext) {
    return { body: GqlExecutionContext.create(context).getArgs<{ input: unknown }>().input };
  }

  override handleRequest<Person>(error: unknown, person: Person, _info: unknown, context: ExecutionContext): Person {
    if (error) throw error;
    GqlExecutionContext.create(context).getContext<{ signingIn: unknown }>().signingIn = person || null;
    return person;
  }
}
