import type { Interview } from '../standard';

export const interview: Interview = {
  minutes: 60,
  tolerance: 0.1,
  questions: 10,
  rules: [
    'The interview takes place after the project report has been reviewed.',
    'The project report and its annexes form the basis of the interview.',
    'The assessor asks 10 competency-based questions, chosen from a bank.',
    'The assessor can ask you to explain an answer further, but cannot ask other questions.',
    'You can show criteria that the report has not covered.',
    'A representative of your employer may observe, but takes no part in the interview or the grade.',
  ],
  exampleQuestions: [
    {
      topic: 'Business knowledge and understanding',
      questions: [
        "What is the impact of the organisation's mission statement?",
        "How does the organisation's mission statement affect our customer service?",
      ],
    },
    {
      topic: 'Providing a positive customer experience',
      questions: [
        'How is data analysed, used and presented?',
        'How does data collected impact the customer journey?',
      ],
    },
    {
      topic: 'Service improvement',
      questions: [
        "What do you do with customers' data once it has been analysed?",
        'How does legislation affect recommendations for the future of the organisation?',
      ],
    },
  ],
};
