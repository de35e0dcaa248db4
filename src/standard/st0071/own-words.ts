import type { OwnWords } from '../standard';

/** Words of the workplace for what the kit asks. They are ours; what they stand for is in the kit's words or in the questions. */
export const ownWords: OwnWords = {
  'K1.1': {
    mission: 'vision, values, ethos, company purpose, mission statement',
    strategy: 'business plan, business goals, company aims, company objectives',
  },
  'K1.2': {
    improvement: 'improve, idea, suggestion, proposal, proposed, new process',
    steps: 'action plan, implementation, roll out, rolled out, timeline, milestones',
    benefit: 'advantage, cost saving, save time, saves money, efficiency, return on investment',
  },
  'K1.3': {
    future: 'long term, in the long run, what if, do nothing, forward planning, future proof, horizon',
    impact: 'fall behind, left behind, reputation, lose customers, go out of business',
  },
  'K1.4': {
    risks: 'risk, risk assessment, risk analysis, weighed up, threat, drawback, downside, danger, hazard',
    opportunities: 'opportunity, upside, swot, pros and cons, cost benefit',
  },
  'K2.1': {
    journey:
      'customer journey, journey map, website, touchpoint, touch point, end to end, start to finish, onboarding',
    outcomes: 'happy customer, customer satisfaction',
  },
  'K2.2': {
    processes:
      'process, workflow, process map, flow chart, crm, system, escalation, sop, ticketing, back office',
  },
  'K4.3': {
    internal: 'staffing levels, morale, budget, training, leadership, staff turnover, short staffed',
    external: 'economy, market, suppliers, covid, pandemic, brexit, peak season',
  },
  'K4.4': {
    departments: 'department, team structure, org chart, organisation chart, hierarchy, hr, human resources',
    roles: 'job role, job description, sales team, finance team, marketing team, management structure',
  },
  'K4.5': {
    communication:
      'teamwork, team work, team meeting, handover, briefing, huddle, liaise, liaised, liaising, collaborate, collaboration, working together',
  },
  'K4.6': {
    causes: 'root cause, went wrong, mistake, error, fault, delay, human error, outage, downtime, breakdown',
    failure: 'cause of complaint, poor service, bad service, let down',
    consequences: 'knock on effect, refund, compensation, lost customers, bad review',
  },
  'K4.7': {
    factors: 'pestle, pestel, pest analysis, steeple',
    political: 'political, politics, government, election, tax',
    economic: 'economic, economical, inflation, recession, cost of living, interest rates',
    social: 'society, population, lifestyle',
    technical: 'technology, automation, ai, artificial intelligence',
    environmental: 'environmental, sustainability, climate, carbon, recycling',
  },
  'S1.4': {
    decision: 'decide, decided, chose, initiative, judgement, used my discretion',
    improve: 'personal development, self reflection, reflected, development plan, my own performance',
  },
  'S1.5': {
    'strengths and weaknesses':
      'strengths and weaknesses, advantages and disadvantages, limitations, biased, swot',
    methods: 'response rate, low response, survey design, mystery shopper, alternative method',
  },
  'S2.9': {
    information: 'kpi, customer data, customer records, call logs, crm',
    insight: 'analytics, insights',
    presented: 'dashboard, chart, graph, spreadsheet, excel, presentation, powerpoint, infographic',
  },
  'S2.10': {
    communicate:
      'phone call, phone, telephone, email, e mail, conversation, listened, active listening, open questions, empathy, tone of voice, called back, face to face, live chat, rapport',
  },
  'S2.11': {
    trends: 'trend, pattern, spike, repeat complaints, keeps happening, common issue, root cause',
    reoccur: 'prevent, prevention, no longer recur, stop it happening again',
  },
  'S3.1': {
    feedback:
      'survey, questionnaire, reviews, trustpilot, comment card, focus group, poll, feedback form, follow up call, social media',
    evaluate: 'evaluation, survey results, what customers told us',
  },
  'S3.2': {
    'types of customers':
      'customer types, segment, segmentation, demographics, persona, target market, vulnerable, age group, internal customers, external customers, loyal customers, accessibility, disability, diversity',
    needs: 'customer needs, requirements',
  },
  'S3.3': {
    'working practices': 'way of working, ways of working, the way i work, adapted, personalised, tailored',
    policy: 'company policy, policies, returns policy, handbook, company rules',
    procedures: 'procedure, standard operating procedure, changed the process',
  },
  'S3.4': {
    'service level agreement':
      'sla, slas, response time, response times, turnaround, target, target time, service promise',
    feedback: 'survey, questionnaire, focus group',
  },
  'S5.1': {
    qualitative: 'comments, interviews, opinions, quotes',
    quantitative: 'data, figures, scores, percentages, statistics, ratings, csat, nps, net promoter score',
  },
  'S5.2': {
    analyse: 'analysis, lean, kaizen, six sigma, pdca, plan do check act',
    input: 'colleagues, stakeholders, brainstorm, brainstorming, second opinion',
  },
  'S5.3': {
    legislation:
      'legislation, law, laws, legal, gdpr, data protection, consumer rights, consumer rights act, equality, equality act, health and safety',
    compliance: 'compliance, compliant, audit, safeguarding, code of practice',
    regulatory:
      'regulator, regulations, fca, ofcom, ofgem, ico, ombudsman, trading standards, industry rules',
  },
  'S5.4': {
    'other organisations': 'competitor, competition, rival, benchmark, benchmarking, other companies',
    research: 'market research, best practice, industry standard',
    comparison: 'compare, compared with, compared to',
  },
  'S5.5': {
    reoccur:
      'recur, recurring, recurring problem, repeat problem, same problem, happened again, keeps coming back, happened before, no longer recur',
    discuss: 'discussed, raised it, raised with, escalated, told my manager',
  },
};
