import { md } from '../../text.ts';
import { ago } from '../../when.ts';
import { opened } from '../proposal.ts';

export const bodilyData = opened(
  {
    key: 'bodily-data',
    itemKey: 'immersive',
    submitterKey: 'yoon',
    organisationKey: 'hanbit',
    title: 'Bodily data in immersive environments: for the scene, and then gone',
    body: md`
      ## What a headset sees

      To draw a scene, a headset must follow the eyes, hands, gait and voice of its wearer, some ninety times a
      second. From five minutes of this one can recognise the person, and guess at age, mood, attention and several
      illnesses. We make such headsets. We think that the industry has two or three years in which to deserve trust.

      ## Rules

      1. Data on the body are processed on the device, for the scene, and discarded with the session.
      2. They leave the device only where the wearer asked for something that needs it: a physiotherapist, a friend
         who should see one’s hands.
      3. Nobody draws conclusions about mood, health, orientation or honesty from them. Consent does not change this,
         save in treatment and in research under review.
      4. No price, no rank and no advertisement depends on them.
      5. A light that software cannot switch off shows when cameras face outward.

      ## Children

      Below the age of sixteen the second rule applies to care and teaching only, and sessions end after forty minutes
      unless an adult in the room extends them.

      ## Spaces run by authorities and employers

      Where a court, a school or an employer invites into such a space, the same business can be done outside it,
      without any disadvantage and without having to say why.
    `,
  },
  ago(38),
);

export const beforeRelease = opened(
  {
    key: 'before-release',
    itemKey: 'immersive',
    submitterKey: 'huynh',
    title: 'Thirty days of outside testing before the release of a frontier model',
    body: md`
      ## What is asked

      Whoever trains a model with more computation than any released one before it gives a panel of outside testers
      thirty days with it before release: the model without its filters, help from two of its engineers, and the
      developer’s own results.

      ## The panel

      Twelve people are drawn from a pool of some hundred, proposed by research institutions, technical associations
      and public laboratories. At least four come from outside the developer’s country. Testers disclose interests and
      are paid by a fund, not by the developer.

      ## What they look for

      - help with biological, chemical and digital attacks, beyond what a library offers;
      - deception of those who test it;
      - behaviour in the five most and five least served languages of those it will be offered in;
      - whether what was found can be undone by a week’s retraining.

      ## What follows

      The panel publishes its findings on the day of release; the developer answers in the same document. The panel
      does not approve or forbid. A government that wishes to can tie consequences to its findings under its own law.

      ## Secrecy

      Findings that would arm an attacker go to the developer and to two national laboratories of the panel’s choice,
      and are published when they no longer would.
    `,
  },
  ago(37),
);
