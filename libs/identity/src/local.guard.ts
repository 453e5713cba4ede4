import { type ExecutionContext, Injectable } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Attempts, type PersonModel, Refusal } from '@plenary/kernel';
import { Strategy } from 'passport-local';
import { LoginService } from './login.service.ts';
import { tryLimits } from './try-limits.ts';

/** What Passport hands over of a request: the mutation's input, and the client's address. */
interface SignInRequest {
  body: unknown;
  ip: string;
}

/** Passport's local strategy: address and password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy) {
  constructor(
    private readonly login: LoginService,
    private readonly attempts: Attempts,
  ) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  /** Counts the try before any password is looked at. One that succeeds was no guess. */
  async validate({ ip }: SignInRequest, email: string, password: string): Promise<PersonModel | false> {
    const limits = tryLimits(ip, email);
    for (const [key, limit] of limits) await this.attempts.count(key, limit);
    const person = await this.login.verify(email, password);
    if (!person) return false;
    for (const [key, limit] of limits) await this.attempts.takeBack(key, limit);
    return person;
  }
}

/** Runs the strategy on a mutation's input; the resolver finds `signingIn` in its context: the person, why not, or null where the pair was wrong. */
@Injectable()
export class LocalGuard extends AuthGuard('local') {
  override getRequest(context: ExecutionContext) {
    const graphql = GqlExecutionContext.create(context);
    const { ip } = graphql.getContext<{ ip: string }>();
    return { body: graphql.getArgs<{ input: unknown }>().input, ip };
  }

  override handleRequest<Person>(error: unknown, person: Person, _info: unknown, context: ExecutionContext): Person {
    if (error && !(error instanceof Refusal)) throw error;
    GqlExecutionContext.create(context).getContext<{ signingIn: unknown }>().signingIn = error ?? (person || null);
    return person;
  }
}
