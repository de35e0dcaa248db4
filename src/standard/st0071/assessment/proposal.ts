import type { Proposal } from '../../assessment';

/** "A 200 to 300-word proposal"; the areas that the kit says the report should cover, in its order and words. */
export const proposal: Proposal = {
  fewestWords: 200,
  mostWords: 300,
  areas: [
    {
      id: 'situation',
      text: 'an explanation of what the situation was',
      words: 'situation*, complain*, problem*, challenge*, issue*, happened, difficult*',
    },
    {
      id: 'actions',
      text: 'what actions the apprentice took',
      words:
        'action*, i will, i have, i called, i spoke, i asked, i checked, i rang, i wrote, investigat*, step*',
    },
    {
      id: 'solutions',
      text: 'what solutions were offered',
      words: 'solution*, offer*, resolv*, resolution*, fix*, refund*, replac*',
    },
    {
      id: 'recommendations',
      text: 'details of any recommendations made to change a policy or process',
      words: 'recommend*, suggest*, policy, policies, procedure*',
    },
    {
      id: 'feedback',
      text: 'any feedback from the customer',
      words: 'feedback, survey*, review*, questionnaire*, customer said, customer told, customer wrote',
    },
    {
      id: 'responsibilities',
      text: "what the apprentice's responsibilities were",
      words: 'responsib*, my role, my job, in charge, accountab*',
    },
    {
      id: 'results',
      text: 'what the results were',
      words: 'result*, outcome*, impact*, improv*, reduc*, increas*, measur*, benefit*',
    },
  ],
};
