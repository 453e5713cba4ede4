import { z } from 'zod';

const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .transform((value) => value?.normalize('NFC').replace(/\s+/g, ' ').trim() || null);
const required = text.refine((value) => value !== null, 'it is empty.').transform((value) => value ?? '');
const longText = z
  .string()
  .nullish()
  .transform((value) => value?.normalize('NFC').trim() || null);

/** A line of a file of contributions. What the source does not say is null; other fields are passed over. */
export const contributionForm = z.object({
  id: required,
  title: required,
  area: text,
  submitter: text,
  region: text,
  organization: text,
  sector: text,
  keywords: text,
  text_main: longText,
  text_attachment: longText,
});

export type Contribution = z.infer<typeof contributionForm>;
