import { UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Attempts, type PersonModel, Refusal, type Schema, signedIn, type Viewer } from '@plenary/kernel';
import { AccountService } from './account.service.ts';
import { LocalGuard } from './local.guard.ts';
import { LoginService } from './login.service.ts';

/** How often a machine may register, and a mail may be asked for. */
const limits = {
  register: { tries: 200, minutes: 60 },
  mail: { tries: 5, minutes: 60 },
};

@Resolver('Viewer')
export class PersonResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly login: LoginService,
    private readonly attempts: Attempts,
  ) {}

  @Query()
  viewer(@Context('viewer') viewer: Viewer | null) {
    return viewer;
  }

  @ResolveField()
  id(viewer: Viewer) {
    return viewer.personId;
  }

  @Mutation()
  async register(@Args('input') input: Schema.RegisterInput, @Context('ip') ip: string) {
    await this.attempts.count(`register ${ip}`, limits.register);
    return this.accounts.register(input);
  }

  @Mutation()
  confirmEmail(@Args('input') input: Schema.ConfirmEmailInput) {
    return this.accounts.confirmEmail(input.token);
  }

  @Mutation()
  async resendConfirmation(@Context('viewer') viewer: Viewer | null) {
    await this.attempts.count(`mail ${viewer?.email}`, limits.mail);
    return this.accounts.resendConfirmation(signedIn(viewer));
  }

  @Mutation()
  @UseGuards(LocalGuard)
  async signIn(@Context('signingIn') person: PersonModel | Refusal | null) {
    if (person instanceof Refusal) throw person;
    if (!person) throw new Refusal('WRONG_CREDENTIALS');
    return { sessionToken: await this.login.begin(person.id), viewer: { ...person, personId: person.id } };
  }

  @Mutation()
  async signOut(@Context('viewer') viewer: Viewer | null, @Args('input') input?: Schema.SignOutInput | null) {
    if (viewer) await this.login.end(viewer, input?.everywhere ?? false);
    return { signedOut: true };
  }

  @Mutation()
  async requestPasswordReset(@Args('input') input: Schema.RequestPasswordResetInput) {
    await this.attempts.count(`mail ${input.email.trim().toLowerCase()}`, limits.mail);
    return this.accounts.requestPasswordReset(input.email);
  }

  @Mutation()
  resetPassword(@Args('input') input: Schema.ResetPasswordInput) {
    return this.accounts.resetPassword(input.token, input.password);
  }

  @Mutation()
  async changeLocale(@Context('viewer') viewer: Viewer | null, @Args('input') input: Schema.ChangeLocaleInput) {
    const person = signedIn(viewer);
    await this.accounts.changeLocale(person, input.locale);
    return { viewer: { ...person, locale: input.locale } };
  }
}
