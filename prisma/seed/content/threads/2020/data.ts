import { md } from '../../text.ts';
import { says, starts, thread } from '../thread.ts';

export const signedManifestsThread = thread({ proposalKey: 'signed-manifests' }, [
  starts(
    'SUPPORT',
    'novak',
    '2020-11-10T19:00:00Z',
    md`
      Support without reserve. In two of the four poisonings that I was called to, a list of hashes from the day of
      collection would have found the altered items in an hour. It took the two teams five weeks and a guess.
    `,
  ),
  starts(
    'CONCERN',
    'lindqvist',
    '2020-11-17T08:00:00Z',
    md`
      A manifest with sources is a gift to everybody who wants to sue over copyright. You may think that they should.
      But then say so, since our legal department will read the proposal as a copyright rule dressed as a security
      rule.
    `,
    [
      says(
        'vandijk',
        md`
          Fair. Hashes and dates have to be public for the security to work; sources could stay with the publisher and
          be shown to auditors. I will offer this as a variant. I do not like it.
        `,
        [
          says(
            'ashdown',
            md`
              As one of those whose articles are in these collections: I do not like it either.
            `,
          ),
        ],
      ),
    ],
  ),
]);

export const computeToDataThread = thread({ proposalKey: 'compute-to-data' }, [
  starts(
    'CONCERN',
    'whitlock',
    '2020-11-13T16:00:00Z',
    md`
      For hospitals I see it. As the *ordinary case* it makes every cross-border study depend on the weakest data
      holder in it. A study of forty centres needs forty competent engineers on the same afternoon.
    `,
    [
      says(
        'keller',
        md`
          It needs one afternoon each within a month, since programs can wait. But the point is right that holders
          must be able to share an engineer. The text says so in one sentence; it deserves a section.
        `,
      ),
    ],
  ),
  starts(
    'SUPPORT',
    'arango',
    '2020-11-30T20:00:00Z',
    md`
      For those of us who were always the place from which data left, this is the first proposal under which something
      has to *arrive*: a program, a question, a name on a log.
    `,
  ),
]);
