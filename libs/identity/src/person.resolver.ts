import { UseGuards } from '@nestjs/common';
import { Args, Context, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type PersonModel, Refusal, type Schema, signedIn, type Viewer } from '@plenary/kernel';
import { AccountService } from './account.service.ts';
import { LocalGuard } from './local.guard.ts';
import { LoginService } from './login.service.ts';

@Resolver('Viewer')
export class PersonResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly login: LoginService,
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
  register(@Args('input') input: Schema.RegisterInput) {
    return this.accounts.register(input);
  }

  @Mutation()
  confirmEmail(@Args('input') input: Schema.ConfirmEmailInput) {
    return this.accounts.confirmEmail(input.token);
  }

  @Mutation()
  resendConfirmation(@Context('viewer') viewer: Viewer | null) {
    return this.accounts.resendConfirmation(signedIn(viewer));
  }

  @Mutation()
  @UseGuards(LocalGuard)
  async signIn(@Context('signingIn') person: PersonModel | null) {
    if (!person) throw new Refusal('WRONG_CREDENTIALS');
    return { sessionToken: await this.login.begin(person.id), viewer: { ...person, personId: person.id } };
  }

  @Mutation()
  async signOut(@Context('viewer') viewer: Viewer | null, @Args('input') input?: Schema.SignOutInput | null) {
    if (viewer) await this.login.end(viewer, input?.everywhere ?? false);
    return { signedOut: true };
  }

  @Mutation()
  requestPasswordReset(@Args('input') input: Schema.RequestPasswordResetInput) {
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
