import { type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Attempts, type PersonModel, Refusal } from '@plenary/kernel';
import { Strategy } from 'passport-local';
import { LoginService } from './login.service.ts';

/** How often an address may be tried, before any password is looked at. */
const tryLimit = { tries: 10, minutes: 15 };

/** Passport's local strategy: address and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly login: LoginService,
    private readonly attempts: Attempts,
  ) {
    super({ usernameField: 'email' });
  }

  async validate(email: string, password: string): Promise<PersonModel | false> {
    await this.attempts.count(`sign-in ${email.trim().toLowerCase()}`, tryLimit);
    return (await this.login.verify(email, password)) ?? false;
  }
}

/** Runs the strategy on a mutation's input; the resolver finds `signingIn` in its context: the person, why not, or null where the pair was wrong. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override getRequest(context: ExecutionContext) {
    return { body: GqlExecutionContext.create(context).getArgs<{ input: unknown }>().input };
  }

  override handleRequest<Person>(error: unknown, person: Person, _info: unknown, context: ExecutionContext): Person {
    if (error && !(error instanceof Refusal)) throw error;
    GqlExecutionContext.create(context).getContext<{ signingIn: unknown }>().signingIn = error ?? (person || null);
    return person;
  }
}
