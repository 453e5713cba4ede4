import { md } from '../../text.ts';
import { opened } from '../proposal.ts';

export const computeToData = opened(
  {
    key: 'compute-to-data',
    itemKey: 'data-transfers',
    submitterKey: 'keller',
    organisationKey: 'open-interop',
    title: 'Bring the computation to the data',
    body: md`
      ## The idea

      For most research on personal data nobody needs the data. They need the answer. The proposal makes it the
      ordinary case that a program visits the data and leaves with a result, and makes a transfer of the records the
      exception that has to be justified.

      ## What a data holder offers

      1. A description of the data, public, with a synthetic sample of the same form.
      2. A place to run a program against the real data, in a container without a network.
      3. A check of what leaves: counts below ten are suppressed, and model parameters are tested for memorised
         records.
      4. A log of programs, authors and results, public after two years.

      ## What a common format is needed for

      - the description of a data set, so that a program written in Bogotá runs in Lyon;
      - the request, with purpose, program hash and the law relied on;
      - the certificate of what was run and what left.

      ## What it costs

      In the three hospitals where our members tried it, the place to run programs cost less each year than the
      lawyers who had negotiated transfers. It needs one competent engineer per holder. Holders who cannot employ one
      share.

      ## Limits

      It does not suit the training of very large models, which want everything in one building. We think that this is
      an argument about such models and not about the method.
    `,
  },
  '2020-11-03T10:00:00Z',
);

export const signedManifests = opened(
  {
    key: 'signed-manifests',
    itemKey: 'training-data-security',
    submitterKey: 'vandijk',
    organisationKey: 'maintainers',
    title: 'Signed manifests for published data sets',
    body: md`
      ## The threat

      Most public image and text collections are lists of addresses. Whoever buys an expired domain on such a list
      decides what stands there. We registered forty of them for the price of a dinner, and served blank pages for a
      week. No user of the collection noticed.

      ## The measure

      - A published data set carries a manifest: one line an item, with its hash, its source, the day on which it was
        fetched and the licence claimed.
      - The manifest is signed by whoever publishes it, and earlier manifests stay available.
      - Whoever trains on the set checks the hashes and keeps the signed manifest with the model.
      - Removal, for whatever reason, is an entry too: the hash stays, the item goes.

      ## Cost

      | Collection | Items | Time to make the manifest, one machine | Size |
      |---|---|---|---|
      | speech, one language | 1 million | 25 minutes | 90 MB |
      | images, by address | 400 million | 6 days | 35 GB |
      | text, crawled | 3 billion | 5 weeks | 260 GB |

      ## What it does not solve

      A manifest shows that an item is what it was on the day it was fetched. It does not show that the item was
      honest on that day. Poison that was there from the start needs curation, for which people must be paid.
    `,
  },
  '2020-10-30T16:00:00Z',
);
