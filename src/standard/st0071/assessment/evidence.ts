import type { EvidenceKind } from '../../assessment';

/** The kit's "example evidence that may be included in the annex", in its order. */
export const evidenceKinds: readonly EvidenceKind[] = [
  { id: 'emails', title: 'emails', words: /\be-?mails?\b|\bsubject:/u },
  { id: 'letters', title: 'letters', words: /\bletters?\b|\bdear\b/u },
  { id: 'meeting-notes', title: 'meeting notes', words: /\bmeetings?\b|\bminutes of\b|\bagenda\b/u },
  { id: 'call-logs', title: 'call logs', words: /\bcalls?\b|\btelephone\b/u },
  {
    id: 'workflow',
    title: 'workflow documents',
    words: /\bworkflows?\b|\bprocess(?:es)? (?:map|document|chart)|\bflow ?charts?\b|\bprocedures?\b/u,
  },
  { id: 'feedback', title: 'feedback', words: /\bfeedback\b|\bsurveys?\b|\breviews?\b|\bquestionnaires?\b/u },
];
