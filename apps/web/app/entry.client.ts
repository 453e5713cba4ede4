import { offerDrafts } from './browser/drafts.ts';
import { keepOtherForms } from './browser/other-forms.ts';
import { sayReaderTimes } from './browser/reader-time.ts';
import { markSending } from './browser/sending.ts';

// The one script of every page. It needs no framework and no data: pages are complete before it runs, and without it.
sayReaderTimes();
offerDrafts();
keepOtherForms();
markSending();
