import type { Interview } from '../../assessment';

/** The kit's own examples, by theme; exactly, their slips included. */
const examples: Interview['examples'] = {
  'business-knowledge': [
    "What is the impact of the organisation's mission statement?",
    "How does the organisation's mission statement affect our customer service?",
  ],
  'positive-experience': [
    'How is data analysed, used and presented?',
    'How does data collected impact the customer journey?',
  ],
  'service-improvement': [
    "What do you do with customers' data once it has been analysed?",
    'How does legislation affect recommendations for the future of the organisation?',
  ],
};

/** Ours: open questions that lead to what a criterion asks for, and to no answer. The assessor's own bank is not public. */
const questions: Interview['questions'] = {
  'K1.1': [
    'How do your organisation’s mission statement and strategy show in the way customers are served?',
    'Which part of the mission statement mattered most in your project, and what would you improve because of it?',
  ],
  'K1.2': [
    'Which improvement did you recommend, and which steps would it take to put it in place?',
    'What would the organisation, and you in your role, gain from the change that you recommended?',
  ],
  'K1.3': [
    'What could happen to your organisation if nobody thought about the future when this was decided?',
    'How did you take the next few years into account, and what might have gone wrong if you had not?',
  ],
  'K1.4': [
    'Which risks and which opportunities did you weigh up before the change was made?',
    'How did you decide that the opportunities of the change were worth its risks?',
  ],
  'K2.1': [
    'Talk me through the customer journey in your organisation. Where did your project touch it?',
    'How is the customer journey managed so that it ends well for the customer?',
  ],
  'K2.2': [
    'Which business processes stood behind what the customer saw, and how did they help or hinder?',
    'How did you use your organisation’s processes to get the best outcome for both sides?',
  ],
  'K4.3': [
    'Which factors inside and outside the organisation influenced the situation?',
    'How does the culture of your organisation show in its customer service?',
  ],
  'K4.4': [
    'Which departments were involved, and what did each of them contribute to the service?',
    'How does the structure of your organisation influence what a customer experiences?',
  ],
  'K4.5': [
    'How did you make sure that the departments knew what they needed from each other?',
    'Tell me about a time when communication between departments made a difference to a customer.',
  ],
  'K4.6': [
    'What caused the service to fail, and what were the consequences?',
    'Which other causes of failure do you see in your service, and what could follow from them?',
  ],
  'K4.7': [
    'Which political, economic, social, technical, legal and environmental factors influence your organisation?',
    'Why is it important to assess such factors, and what did you do with what you found?',
  ],
  'S1.4': [
    'Tell me about a decision that you made to improve your own customer service.',
    'What do you do differently since your project, and how do you know that it is better?',
  ],
  'S1.5': [
    'What are the strengths and weaknesses of the ways in which you collected feedback?',
    'Which other way of collecting feedback would you recommend, and why?',
  ],
  'S2.9': [
    'Which information did you identify that tells your organisation something about its customers?',
    'How can that information be analysed, used and presented?',
  ],
  'S2.10': [
    'How did you find out everything about the customer’s experience?',
    'What did you recommend to others because of what a customer told you?',
  ],
  'S2.11': [
    'Which trends or recurring issues did you find, and why did they occur?',
    'How did you record ways of dealing with them so that they do not come back?',
  ],
  'S3.1': [
    'In which ways did you go and ask customers for feedback?',
    'What did the feedback tell you, and what did you recommend because of it?',
  ],
  'S3.2': [
    'Which types of customers does your organisation have, and how do their needs differ?',
    'How does your service meet what these customers need and expect?',
  ],
  'S3.3': [
    'How has knowing your customers changed the way you work?',
    'Which policy or procedure is different because somebody knew what the customers need?',
  ],
  'S3.4': [
    'How did customer feedback lead to a change of a service level agreement?',
    'Which alternatives did you consider before the agreement was changed?',
  ],
  'S5.1': [
    'Which figures and which words of customers did you use, and how?',
    'What does your organisation gather about customer experience, and what do you do with it?',
  ],
  'S5.2': [
    'How did you analyse the data, and what did you recommend because of it?',
    'Who else did you ask for input, and what did it change?',
  ],
  'S5.3': [
    'Which legislation or regulation did you take into account, and how did it change your recommendation?',
    'What could have happened if you had not thought about compliance?',
  ],
  'S5.4': [
    'Which other organisations did you look at, and how do their standards compare with yours?',
    'What did you recommend because of what others do?',
  ],
  'S5.5': [
    'How did you notice that a problem keeps coming back, and with whom did you discuss it?',
    'Which change did you recommend so that the problem stops, and why that one?',
  ],
};

/** "60 minutes (+/- 10%)", "10 competency-based questions". */
export const interview: Interview = { minutes: 60, tolerance: 0.1, asked: 10, examples, questions };
