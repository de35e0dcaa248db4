import type { Criterion, Grade } from '../standard';
import { listLetter } from '../define-standard';
import type { ThemeId } from './themes';

interface Details {
  readonly list?: readonly string[];
  /** What the evidence must show, each continuing "Does your evidence show …". */
  readonly show?: readonly string[];
}

function criteriaOf(themeId: ThemeId) {
  return (
    grade: Grade,
    code: string,
    wording: string,
    { list = [], show = [] }: Details = {},
  ): Criterion => ({
    code,
    themeId,
    grade,
    wording,
    list,
    parts: show.map((question, index) => ({ id: `${code}${listLetter(index)}`, question })),
  });
}

const businessKnowledge = criteriaOf('business-knowledge');
const customerJourney = criteriaOf('customer-journey');
const culture = criteriaOf('culture-and-environment');
const businessFocus = criteriaOf('business-focused-delivery');
const positiveExperience = criteriaOf('positive-experience');
const customerInsights = criteriaOf('customer-insights');
const serviceImprovement = criteriaOf('service-improvement');

/**
 * The 25 criteria of the work-based project in the wording of the mapping document's rows. The kit's list of
 * criteria differs in places (it letters S3.3 from c); the rows are what an assessor holds against the report.
 */
export const criteria: readonly Criterion[] = [
  businessKnowledge(
    'pass',
    'K1.1',
    'Evidence that they understand the impact of the organisations mission statement and business strategy on customer service delivery and make recommendations for future improvements.',
    {
      show: [
        'how your organisation’s mission statement affects the service customers get',
        'how its business strategy affects the service customers get',
        'what you recommend for the future because of them',
      ],
    },
  ),
  businessKnowledge(
    'pass',
    'K1.2',
    'Ability to recommend improvement to the customer service provision, the steps required to implement this change and the benefit this change could have on the organisation and their role.',
    {
      show: [
        'an improvement to customer service that you recommend',
        'the steps needed to put it in place',
        'the benefit to your organisation',
        'the benefit to your own role',
      ],
    },
  ),
  businessKnowledge(
    'distinction',
    'K1.3',
    'Ability to consider the possible impact on their organisation of not considering the future in decision making.',
  ),
  businessKnowledge(
    'distinction',
    'K1.4',
    'Provides evidence to show when they analyse the risks and opportunities to implementing change.',
    { show: ['the risks of the change, weighed up', 'the opportunities of the change, weighed up'] },
  ),

  customerJourney(
    'pass',
    'K2.1',
    'Demonstrates an understanding of customer journeys within their organisation and how these are managed to ensure successful outcomes.',
    {
      show: [
        'the journey a customer takes through your organisation',
        'how that journey is managed so that it ends well',
      ],
    },
  ),
  customerJourney(
    'pass',
    'K2.2',
    'An understanding of the underpinning business processes that support them on bringing about the best outcome for customer and their organisation',
    {
      show: [
        'which business processes stood behind what you did',
        'how they helped the customer and your organisation to the best outcome',
      ],
    },
  ),

  culture(
    'pass',
    'K4.3',
    'Ability to discuss the internal and external factors influencing their business environment and culture',
    {
      show: [
        'factors inside your organisation that shape how it works',
        'factors outside your organisation that shape how it works',
      ],
    },
  ),
  culture(
    'pass',
    'K4.4',
    'Evidences knowledge of the departmental roles/functions within their organisational structure and their influence in customer service delivery',
    {
      show: ['what the departments of your organisation do', 'how each influences the service customers get'],
    },
  ),
  culture(
    'pass',
    'K4.5',
    'Evidence of how they demonstrate the importance of effective communication among departments in providing good customer service',
  ),
  culture(
    'pass',
    'K4.6',
    'Ability to identify potential causes of service failure and the consequences of these',
    {
      show: ['what could cause the service to fail', 'what would follow if it did'],
    },
  ),
  culture(
    'distinction',
    'K4.7',
    'Ability to demonstrate the importance of assessing the political, economical, social, technical, legal and environmental factors that influence the operation of their organisation.',
    {
      show: [
        'political factors',
        'economic factors',
        'social factors',
        'technical factors',
        'legal factors',
        'environmental factors',
        'why it is important to assess them',
      ],
    },
  ),

  businessFocus(
    'pass',
    'S1.4',
    'Evidences when they made decisions and recommendations to improve their own customer service delivery',
    {
      show: [
        'a decision you made to improve the service you give',
        'a recommendation you made to improve the service you give',
      ],
    },
  ),
  businessFocus(
    'distinction',
    'S1.5',
    'Evidences when they evaluated the strengths and weaknesses of feedback methods used and recommended alternative methods likely to improve results, stating reasons for choice.',
    {
      show: [
        'the strengths and weaknesses of the feedback methods you used',
        'other methods that you recommend',
        'your reasons for choosing them',
      ],
    },
  ),

  positiveExperience(
    'pass',
    'S2.9',
    'Provides evidence to show how they identify information which can be used by their organisation to provide customer insight and identify how this information can be analysed, used and presented',
    {
      show: [
        'which information gives insight into customers',
        'how it can be analysed',
        'how it can be used',
        'how it can be presented',
      ],
    },
  ),
  positiveExperience(
    'pass',
    'S2.10',
    'Demonstrates how they communicate with customers, gaining full information on their experience, and recommend improvements to customer service delivery to others',
    {
      show: [
        'how you talked with customers to learn the whole of their experience',
        'improvements that you recommended to others',
      ],
    },
  ),
  positiveExperience(
    'distinction',
    'S2.11',
    'Demonstrates an ability to identify trends/recurring issues and analyse why they occurred and record possible ways of addressing them to ensure they do not reoccur.',
    {
      show: [
        'a trend or an issue that keeps coming back',
        'why it occurred',
        'a record of possible ways to stop it from coming back',
      ],
    },
  ),

  customerInsights(
    'pass',
    'S3.1',
    'Evidences how they proactively seek and gather customer feedback through a variety of methods and evaluate this feedback to make recommendations on possible improvements.',
    {
      show: [
        'that you went out and asked for feedback',
        'more than one method of gathering it',
        'what you made of the feedback',
        'the improvements you recommend from it',
      ],
    },
  ),
  customerInsights(
    'pass',
    'S3.2',
    'Ability to gather and analyse information about the types of customers their organisation has and explain how the service they provide meets their potential needs and expectations.',
    {
      show: [
        'information you gathered about the types of customers you have',
        'what that information tells you',
        'how your service meets the needs and expectations of each type',
      ],
    },
  ),
  customerInsights(
    'distinction',
    'S3.3',
    'Demonstrates how knowing their customer and their needs has a direct impact on:',
    {
      list: ['Their working practices', 'Organisational policy/procedures'],
      show: [
        'how knowing your customers changed the way you work',
        'how knowing your customers changed a policy or procedure of your organisation',
      ],
    },
  ),
  customerInsights(
    'distinction',
    'S3.4',
    'Evidence to show when they have proactively gathered customer feedback, through a variety of methods and used alternative recommendations to change the customer service level agreement in order to provide an improved service.',
    {
      show: [
        'that you went out and asked for feedback by more than one method',
        'the alternatives that you recommended',
        'a change to the service level agreement that came of it',
      ],
    },
  ),

  serviceImprovement(
    'pass',
    'S5.1',
    'Evidence to show how they use the qualitative and quantitative customer experience data that their organisation gathers.',
    {
      show: [
        'how you used what customers said (qualitative data)',
        'how you used figures (quantitative data)',
      ],
    },
  ),
  serviceImprovement(
    'pass',
    'S5.2',
    'Evidence the way in which they analyse this data to recommend continuous improvement, showing when there is input from others where required.',
    {
      show: [
        'how you analysed the data',
        'the continuous improvement that you recommend from it',
        'where others gave their input',
      ],
    },
  ),
  serviceImprovement(
    'pass',
    'S5.3',
    'Demonstrates how they take into consideration current legislation, compliance and regulatory guidance when making recommendations for change.',
    {
      show: [
        'which legislation, compliance rules and guidance apply',
        'how they shaped what you recommended',
      ],
    },
  ),
  serviceImprovement(
    'distinction',
    'S5.4',
    'Evidence to support their research and analysis of customer service standards and mission statements of other organisations, in comparison to their own organisations to inform their recommendations.',
    {
      show: [
        'your research into the service standards of other organisations',
        'your research into their mission statements',
        'a comparison with your own organisation',
        'how the comparison informed your recommendations',
      ],
    },
  ),
  serviceImprovement(
    'distinction',
    'S5.5',
    'Ability to identify and recognise when problems reoccur and discuss these reoccurring problems with others and recommend appropriate change(s).',
    {
      show: [
        'a problem that you recognised as coming back',
        'that you discussed it with others',
        'the change that you recommended',
      ],
    },
  ),
];
