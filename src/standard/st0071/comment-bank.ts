import type { Phrase, PhraseKind } from '../standard';

/** Codes of the criteria that ask for data: a section that claims one and holds no figure is worth a look. */
export const criteriaWithFigures: readonly string[] = ['S2.9', 'S5.1'];

type Phrases = readonly (readonly [kind: PhraseKind, text: string])[];

/**
 * What a tutor may say about each criterion, to the apprentice. The kinds of fault are those that assessors name: telling instead of
 * judging, no data, a part that is not mapped, too vague. The sentences are ours.
 */
const byCode: Readonly<Record<string, Phrases>> = {
  'K1.1': [
    [
      'descriptive',
      'You say what the mission statement is. Say what it changes: name one thing your team does for customers because of it, and one it does because of the business strategy.',
    ],
    [
      'vague',
      'Your recommendation is not yet tied to the mission or the strategy. Which words of theirs does it serve, and how?',
    ],
    [
      'good',
      'You trace the mission statement and the strategy through to the service a customer gets, and your recommendation follows from both.',
    ],
  ],
  'K1.2': [
    [
      'vague',
      'The improvement is clear, but not how it would be put in place. List the steps in order, with who does each and by when.',
    ],
    [
      'unmapped',
      'The benefit to your organisation is here. The benefit to your own role is not: add it in this paragraph, or tag the one where it stands.',
    ],
    [
      'good',
      'Improvement, steps, and what both your organisation and your role would gain: all parts of this criterion stand together and are easy to find.',
    ],
  ],
  'K1.3': [
    [
      'descriptive',
      'You describe the decision. This criterion asks what could have happened to the organisation if nobody had looked ahead: take one such risk and follow it through.',
    ],
    [
      'no-data',
      'You say that customers would leave. What makes you think so? A figure from complaints, renewals or a competitor would carry it.',
    ],
    [
      'good',
      'You show what not planning ahead would have cost the organisation, and why that weighed in the decision.',
    ],
  ],
  'K1.4': [
    [
      'descriptive',
      'Risks and opportunities are listed. Analyse them: how likely is each, how much would it matter, and which tipped the balance?',
    ],
    [
      'unmapped',
      'I can find the risks here, but no opportunity of the change. If it stands in another paragraph, tag that one as well.',
    ],
    [
      'good',
      'You weigh risks against opportunities before the change is made, and say which of them decided.',
    ],
  ],
  'K2.1': [
    [
      'descriptive',
      'You tell what happened to this customer. Show the usual journey as well, step by step, and who makes sure at each step that it ends well.',
    ],
    [
      'vague',
      '“We look after the customer from start to finish” could be any company. Name the touchpoints in yours.',
    ],
    [
      'good',
      'The journey is laid out from first contact to follow-up, and at each step it is clear how a good outcome is made sure of.',
    ],
  ],
  'K2.2': [
    [
      'vague',
      'Which business processes do you mean? Name them as your organisation does, and say what each did for this customer.',
    ],
    [
      'descriptive',
      'You describe the process. Now say how it led to the best outcome, for the customer and for the organisation, or where it got in the way.',
    ],
    [
      'good',
      'You name the processes behind your work and show for each how it helped both the customer and the organisation.',
    ],
  ],
  'K4.3': [
    [
      'unmapped',
      'These factors all come from inside the organisation. Add those from outside, such as the market, the season or the law, or tag where you discuss them.',
    ],
    [
      'descriptive',
      'The factors are named. Discuss them: what does each do to the way people work and behave in your organisation?',
    ],
    [
      'good',
      'Factors inside and outside are both discussed, and you say what each does to the culture you work in.',
    ],
  ],
  'K4.4': [
    [
      'descriptive',
      'You say what each department does. Say how each one makes a customer’s experience better or worse, with an example from this project.',
    ],
    [
      'vague',
      '“Other departments helped” does not show your organisation’s structure. Which departments, which roles, and what did they do?',
    ],
    [
      'good',
      'You show who does what across the organisation, and how each department’s work reaches the customer.',
    ],
  ],
  'K4.5': [
    [
      'descriptive',
      'You tell that departments talked. Show why it matters: what went better because they did, or wrong when they did not?',
    ],
    [
      'no-data',
      'An e-mail or a note of the meeting between the departments would prove this. Put it into the appendix and refer to it here.',
    ],
    [
      'good',
      'One case shows what good communication between departments did for the customer, and what its lack would have cost.',
    ],
  ],
  'K4.6': [
    [
      'unmapped',
      'The cause of the failure is here. Its consequences are not: what did it mean for the customer and for the organisation?',
    ],
    [
      'vague',
      '“Human error” is where the search begins. What made the error possible, and what else could make the service fail?',
    ],
    [
      'good',
      'You name several possible causes of failure and follow each to what it would mean for customers and the organisation.',
    ],
  ],
  'K4.7': [
    [
      'descriptive',
      'The six factors are listed. Say why it is worth assessing them: what would your organisation have missed without?',
    ],
    [
      'unmapped',
      'Go through the six once more: political, economic, social, technical, legal, environmental. I cannot find all of them here.',
    ],
    [
      'good',
      'All six factors are applied to your own organisation, and you show what assessing them was good for.',
    ],
  ],
  'S1.4': [
    [
      'vague',
      'Whose decision was this? Write what you decided yourself, and what you recommended, to make your own service better.',
    ],
    [
      'no-data',
      'You changed the way you work. How do you know it helped? A customer’s words or a number from before and after would show it.',
    ],
    [
      'good',
      'A decision and a recommendation of your own, with the reason for each and what it changed in the service you give.',
    ],
  ],
  'S1.5': [
    [
      'descriptive',
      'You say how feedback was gathered. Evaluate it: what did each method do well, and what did it miss?',
    ],
    [
      'unmapped',
      'Strengths and weaknesses are here, but no other method that you would recommend, nor your reasons for it.',
    ],
    [
      'good',
      'You weigh the strengths and weaknesses of each method and give reasons for the one you would use instead.',
    ],
  ],
  'S2.9': [
    [
      'no-data',
      'Which information exactly? Give a sample of it with figures: the survey, the call log, the complaints by month.',
    ],
    [
      'unmapped',
      'You identify the information. Go on to how it can be analysed, used and presented: the criterion asks for all three.',
    ],
    [
      'good',
      'You name the information, show how it is analysed and used, and choose a way to present it that its readers can act on.',
    ],
  ],
  'S2.10': [
    [
      'descriptive',
      'You tell that you rang the customer. Which questions did you ask so as to hear the whole of their experience?',
    ],
    [
      'unmapped',
      'The talk with the customer is here. To whom did you recommend an improvement because of it? Add or tag that.',
    ],
    [
      'good',
      'Your questions brought out the whole experience, and you took what you learnt to others as a recommendation.',
    ],
  ],
  'S2.11': [
    [
      'no-data',
      'One case is no trend. How often did it happen, and over which time? A small table would show that it recurs.',
    ],
    [
      'descriptive',
      'You name the recurring issue. Analyse why it occurs before you say what to do about it.',
    ],
    [
      'good',
      'You show the trend in figures, explain why it occurs, and record several ways to stop it from coming back.',
    ],
  ],
  'S3.1': [
    [
      'vague',
      'It is not clear who asked for this feedback. Show what you did to gather it, by at least two methods.',
    ],
    [
      'descriptive',
      'You report what customers said. Evaluate it: how many said so, how far can it be trusted, and what do you recommend from it?',
    ],
    [
      'good',
      'You sought feedback yourself in several ways, judged what it was worth, and drew your recommendations from it.',
    ],
  ],
  'S3.2': [
    [
      'no-data',
      'Which types of customers do you have, and how many of each? Say where that information comes from.',
    ],
    [
      'descriptive',
      'The types of customers are listed. Explain for each what they need and expect, and how your service meets it.',
    ],
    [
      'good',
      'You gathered information on your types of customers, analysed it, and show for each how the service meets their needs.',
    ],
  ],
  'S3.3': [
    [
      'unmapped',
      'The effect on your working practices is here. The effect on a policy or procedure is not: the criterion asks for both.',
    ],
    [
      'vague',
      '“Knowing our customers helps us” needs a case: what did you learn about them, and what was done differently the next day?',
    ],
    [
      'good',
      'You show what knowing your customers changed in the way you work, and in a policy or procedure.',
    ],
  ],
  'S3.4': [
    [
      'unmapped',
      'The feedback is here, but I cannot find the service level agreement. Which line of it was to change, and from what to what?',
    ],
    [
      'no-data',
      'Show the old and the new level of service side by side, and what customers said after the change.',
    ],
    [
      'good',
      'From feedback that you gathered in several ways to a change of the service level agreement: each step is there, alternatives included.',
    ],
  ],
  'S5.1': [
    [
      'no-data',
      'You mention surveys. Show the data: one figure and one comment from it, and what you did because of each.',
    ],
    [
      'unmapped',
      'Figures are used here, but nothing that customers said in words. The criterion asks for quantitative and qualitative data.',
    ],
    ['good', 'Figures and customers’ own words are both used, and it is clear what you did because of them.'],
  ],
  'S5.2': [
    [
      'descriptive',
      'The data is presented. Show how you analysed it: what did you compare, what stood out, and what follows?',
    ],
    [
      'unmapped',
      'Who else gave input to this recommendation? Name them and what they added, or tag the paragraph where you do.',
    ],
    [
      'good',
      'From data to analysis to a recommendation for lasting improvement, with the input of others where it was needed.',
    ],
  ],
  'S5.3': [
    [
      'vague',
      '“In line with legislation” is too general. Which act or rule, which of its demands, and what did it change in your recommendation?',
    ],
    [
      'descriptive',
      'You list the legislation that applies. Show it at work: what would you have recommended without it?',
    ],
    ['good', 'You name the law and the guidance that apply, and show how they shaped the recommendation.'],
  ],
  'S5.4': [
    [
      'descriptive',
      'You say what other organisations promise. Compare it with your own: where are you better, where worse, and why?',
    ],
    [
      'no-data',
      'Give the sources of your research: which organisations, which standards and mission statements, and when you looked.',
    ],
    [
      'good',
      'Your research into other organisations is compared with your own point by point, and your recommendations come from it.',
    ],
  ],
  'S5.5': [
    ['no-data', 'How do you know that the problem comes back? Give the dates or the number of times.'],
    [
      'vague',
      'With whom did you discuss it, and what came of that? Name the person or the meeting, and the change you recommended.',
    ],
    [
      'good',
      'You recognise the problem as one that returns, discuss it with those concerned, and recommend a change that fits its cause.',
    ],
  ],
};

export const commentBank: readonly Phrase[] = Object.entries(byCode).flatMap(([code, phrases]) =>
  phrases.map(([kind, text]) => ({ code, kind, text })),
);
