import { bullets, paragraph, quote, steps, subheading, table } from './blocks';
import type { Chapter, Report } from './blocks';
import { appendices } from './appendices';

/*
 * A report as an apprentice might write it, to try the add-in on. It evidences most criteria in the section the
 * template suggests. Two gaps are meant: nothing weighs up what happens if the business does not look ahead
 * (K1.3), and causes of failure are only touched on, without their consequences (K4.6).
 */

const situation: Chapter = {
  heading: 'Section 1 - Situation',
  blocks: [
    paragraph(
      'I work as a customer service specialist at Fernleigh Home Appliances, a family-owned retailer with an online shop, two showrooms and its own warehouse. We deliver about 640 large appliances a month. I belong to the resolution team, which takes over when a first contact has not solved a problem.',
    ),
    paragraph(
      'On 4 March Mrs Dalby telephoned for the third time in a week. On 20 February she had ordered a washing machine and paid £45 for delivery and installation. She had told us that she lived on the third floor, that the lift was out of order and that her adult son, who uses a wheelchair, needs clean bedding every day. The deliveries on 27 February and 2 March both failed because one driver came alone and could not carry the machine upstairs. Each time she had waited all morning and found a card that told her to book again online. She wrote to us:',
    ),
    quote(
      '“I told you about the stairs when I paid. I told you again on Friday. Nobody seems to read what I say. I am washing sheets by hand in the bath. I want my machine or my money, and I want to know why nobody rang me.”',
    ),
    paragraph(
      'Our customer journey has six stages: choosing, ordering, confirming, delivering, installing and aftercare. Each stage has an owner, and we manage the journey with a check at each handover: a confirmation e-mail after ordering, a text on the evening before delivery, a signed job sheet after installing and a survey two days later. For most customers this ends well: 94 per cent of deliveries were completed on the first visit. Mrs Dalby’s journey broke between confirming and delivering. What she had told us was recorded, but it never reached the crew.',
    ),
    paragraph(
      'A vulnerable person was affected and the fault had happened again after she had warned us, so this was a high-level challenge.',
    ),
  ],
};

const actions: Chapter = {
  heading: 'Section 2 - Actions',
  blocks: [
    paragraph(
      'I wanted the facts first. I rang Mrs Dalby within the hour, let her tell the whole story, apologised and promised to ring again by 4 pm. Then I laid the order and the drivers’ job sheets side by side. The order said “3rd floor, lift broken, two crew please”. Both job sheets held the address and nothing else. The cause was a process, not a careless driver.',
    ),
    paragraph(
      'Three of our processes mattered here. Under the complaints procedure a complaint is owned by one person and answered within three working days, so Mrs Dalby had one name and one number from then on. The goodwill policy lets me agree up to £50 without a manager, so I could put small things right at once and keep a customer. The redelivery procedure lets customers book again online without speaking to anybody. Here that only printed the same incomplete job sheet again.',
    ),
    paragraph(
      'I also had to consider who could put it right. Sales take the order and type the access note. The warehouse loads the van. Transport planning builds the routes and decides whether one or two people travel. IT look after the link between the order system and the route planner, and Finance release refunds. My own department hears about a delivery only when it has gone wrong. Transport planning decides whether we keep the promise that Sales make, so it influences the customer’s day more than anything I say afterwards.',
    ),
    paragraph(
      'Instead of sending an e-mail round I asked the transport planner, the warehouse supervisor and the sales team leader to meet me the next morning. The planner said that she had never seen an access note. The sales team leader’s staff typed one on about one order in eight. Neither could have found the gap alone, which showed me how much good service depends on departments that talk to each other.',
    ),
    paragraph(
      'Factors inside the business had let the gap grow. Transport is measured on visits per van and Sales on orders, so nobody was measured on whether a promise was kept. Outside the business, large online sellers have taught customers to expect a time and not just a day. Because any change would touch other customers, I went through the wider factors with my manager:',
    ),
    bullets(
      'Political: two councils are restricting van hours in their town centres, so a second trip is harder to plan.',
      'Economic: wages and fuel are going up, and one failed delivery costs us £38.',
      'Social: more of our customers are older or live in flats, and they want to speak to a person.',
      'Technical: the link between our two systems carries only address fields.',
      'Legal: customers have rights over agreed delivery times and reasonable adjustments.',
      'Environmental: each failed delivery adds a van trip of 23 miles on average.',
    ),
    paragraph(
      'Looking at all six was important. On cost alone we would send one driver everywhere; the social and legal factors showed that this would keep failing the customers who most need us.',
    ),
    paragraph(
      'Last, I weighed up a change to how we confirm deliveries. The risks were staff time, another form for the drivers, and personal details written down where they did not belong. Ringing everybody would take about 27 hours a week, ringing only the orders with an access note three and a half. The opportunities were fewer wasted visits and a promise that other sellers near us do not make. I judged that they outweighed the risks if we limited the change to access needs and tried it for four weeks, so that it could be undone.',
    ),
  ],
};

const responsibilities: Chapter = {
  heading: 'Section 3 - Responsibilities',
  blocks: [
    paragraph(
      'In my role I own a complaint until it is closed, keep its record accurate and report anything that could happen to other customers. I cannot change a procedure or agree more than £50 without my manager. A note can also get lost when an order is taken by telephone, so I checked those as well.',
    ),
    paragraph(
      'My first responsibility was to Mrs Dalby. I rang her five times, always by the time I had promised. In the last call I asked her to describe everything from our website to the first wash. She told me two things that no survey had shown: the order page has no place for access, so she had used the gift message box, and the crew’s card has no telephone number. I recommended an access question to the sales team leader and a direct number to the planner.',
    ),
    paragraph(
      'My second responsibility was to find out whether she was the only one. I sorted all 112 failed deliveries from December to February by reason: 41 customers were out, 31 had difficult access, 22 machines were wrong or damaged and 18 had other reasons. Of the 31 access failures, 26 had a note on the order that was missing from the job sheet. They occurred every week, always because of the link between the two systems. In the issue log I recorded three possible ways to stop it: widen the link, print the note on the picking label, or ring the customer. The warehouse supervisor checked ten job sheets with me and the planner corrected four of my reasons, so my recommendations rest on their knowledge too.',
    ),
    paragraph(
      'To see who was affected I took the customer types from our order data and asked the showroom staff what each expects.',
    ),
    table(
      'Types of customer and what they need from a delivery',
      ['Type of customer', 'Share of orders', 'What they need', 'How our service meets it'],
      [
        'Families replacing a broken machine',
        '46%',
        'Speed and evening slots',
        'Next-day stock and two evening vans',
      ],
      [
        'Older customers and customers with a disability',
        '21%',
        'Help with stairs and a person to talk to',
        'Installation and two-person crews',
      ],
      [
        'Landlords and letting agents',
        '18%',
        'One contact and one invoice',
        'Trade account with a named contact',
      ],
      [
        'Students and first-time renters',
        '15%',
        'A low price and text messages',
        'Reconditioned range and text updates',
      ],
    ),
    paragraph(
      'The second group placed a fifth of our orders but had 17 of the 31 access failures. On paper our service fits their needs. In practice it depended on a note that nobody saw.',
    ),
    paragraph(
      'I was also responsible for staying within the rules. Under the Consumer Rights Act 2015 goods must arrive when we agreed, so I checked what we had promised. Under the Equality Act 2010 I treated a second crew member as a reasonable adjustment and recommended that we never charge for it. Because a note about a health condition is sensitive under the UK GDPR, I recommended that we ask what the crew need to bring and never why.',
    ),
  ],
};

const solutions: Chapter = {
  heading: 'Section 4 - Solutions',
  blocks: [
    subheading('For the customer'),
    paragraph(
      'At 3.40 pm on 4 March I offered Mrs Dalby a choice: a full refund, or delivery the next morning between 8 and 10 by two people. She chose the delivery. I refunded the £45 and added £20 for the launderette. I spoke to the crew leader that evening. The machine was running by 9.20. I confirmed everything in an e-mail (Appendix A) and kept a log of our calls (Appendix B).',
    ),
    subheading('For the business'),
    paragraph(
      'I recommended that every access need is asked for, passed on and confirmed, and set out the steps with an owner for each:',
    ),
    steps(
      'Sales add one question to the order page and the telephone script: “What does our crew need to know to reach your home?”',
      'The warehouse prints the answer on the picking label and the job sheet, so that loaders and drivers both see it.',
      'Transport planning marks orders for two people by noon on the day before.',
      'The resolution team rings these customers that afternoon to confirm the crew and a two-hour slot.',
      'The crew rings from the doorstep before it leaves, and the card carries our direct number.',
    ),
    paragraph(
      'Most steps cost almost nothing; the fourth takes my team three and a half hours a week. I expected about nine fewer wasted visits a month at £38 each. For my own role it meant ringing customers before something goes wrong instead of after. My manager agreed to a trial from 16 March to 12 April.',
    ),
    paragraph(
      'To keep the departments talking we also started a ten-minute call at 12.15 each day. On the third day the warehouse mentioned that a van with a broken tail lift was due to carry two of the marked orders, and Transport swapped the vans before anybody was let down.',
    ),
    paragraph(
      'Knowing our customers better changed how I work. I now read the whole order before I ring, I ask “What do you need on the day?” and I note who would rather be rung than texted. It changed a procedure too. Because older customers struggled with booking again online, the redelivery procedure now says that a visit which failed because of access is rebooked by a person in the resolution team.',
    ),
  ],
};

const results: Chapter = {
  heading: 'Section 5 - Results and any business recommendations',
  blocks: [
    subheading('What changed'),
    paragraph(
      'Mrs Dalby’s complaint was closed on 6 March. I compared the 618 deliveries of the trial with the monthly average before.',
    ),
    table(
      'Deliveries before and during the trial',
      ['Measure', 'Before (monthly average)', 'Trial (four weeks)'],
      ['Failed deliveries', '37', '21'],
      ['Failed because of access', '10', '2'],
      ['Completed on the first visit', '94%', '97%'],
      ['Satisfaction with delivery (out of 5)', '4.1', '4.5'],
    ),
    paragraph(
      'Eight fewer access failures saved about £304 in four weeks, more than the £210 of staff time that the calls cost. Customers got a slot they could plan around, and drivers had fewer arguments. The two that still failed were orders from a showroom that had not received the new script; I sent it the same day.',
    ),
    subheading('What I recommended'),
    paragraph(
      'Our mission statement is “A home that works, and a promise kept”, and our strategy is to grow through repeat customers instead of lower prices. Both shape what good service means here: the promise made when a customer orders is what we sell, and a failed visit can cost us the next order as well as £38. Yet none of our targets measured promises kept. I recommended a monthly “promise kept” figure for all departments and, for the future, the same access question for repair visits.',
    ),
    paragraph(
      'To inform this I compared our standards with those that three other organisations publish. Retailer A promises “delivery around your day”: two-hour slots and a reply to complaints within one working day. Retailer B promises “always the lowest price”: all-day slots and no question about access. A housing association promises “a good home, looked after” and asks about access at every repair booking. Their standards fit their missions. Ours, half-day slots and a reply within three working days, fell short of our promise. I recommended that we move towards Retailer A’s slots and borrow the housing association’s question.',
    ),
    paragraph(
      'My survey, telephone calls and cards all showed that waiting and not knowing upset people most. I put three alternatives for our service level agreement to the operations manager: two-hour slots for everybody, which needs two more vans; a two-hour slot for £10, which would charge people for an adjustment; or a free two-hour slot for anyone with an access need, with complaints answered within one working day. She accepted the third, and the agreement changed on 1 May. Our compliance officer first checked it for me against both Acts, and asked us to call the slot a promise, not an estimate.',
    ),
    paragraph(
      'The problem was not new. The issue log showed that missing access notes had been reported twice in the year before and closed each time with “driver reminded”. I took this to the team leaders’ meeting in April. The planner said reminders cannot help with a note nobody receives, and IT offered to widen the link in July. I recommended that an issue reported twice gets a process owner and cannot be closed with a reminder. Both changes were agreed.',
    ),
  ],
};

const feedback: Chapter = {
  heading: 'Section 6 - Feedback',
  blocks: [
    paragraph(
      'When I rang Mrs Dalby a week later she said: “You are the first person there who did what they said they would.” She gave us five out of five.',
    ),
    paragraph(
      'I did not rely on one voice. During the trial I sent a text survey to 312 customers (71 replied), rang 20 customers with an access need and had the crews leave 64 reply-paid cards (19 came back). They agreed on one point: people forgive a late van if somebody tells them. I recommended that the crew rings ahead when it is more than 15 minutes late, and Transport has taken this up.',
    ),
    paragraph(
      'The business already holds information that gives insight into customers: survey scores, reasons for calls, reasons for failed deliveries and comments. I suggested analysing it by type of customer each month, so that the planner can use it to plan crews and Sales to improve the script. I presented the first month on one page, with a bar chart of the reasons and three comments in the customers’ own words.',
    ),
    paragraph(
      'I used both kinds of data. The figures told me how much had changed: satisfaction rose from 4.1 to 4.5, but only to 4.2 among older customers. The comments told me why: older customers wrote most about not being told, and often had no mobile telephone for our texts. A colleague sorted 30 of the comments again and agreed with me on 26. Together we recommended a call instead of a text for customers without a mobile number, to be reviewed every quarter.',
    ),
    paragraph(
      'Each method had strengths and weaknesses. The survey is cheap and quick, but only 23 per cent replied and few of them were over 65. Calls give detail, but take ten minutes each. Cards reach people without a mobile, but come back late. I recommended two alternatives: calling ten customers a month who did not answer the survey, because we know least about them, and a two-question tablet survey when the crew has finished, because the customer is there and needs no telephone.',
    ),
    paragraph(
      'I also asked for feedback on my own service. My manager listened to three of my calls and said that I explain our process too early. I decided to keep explanations until the end, and to send a short written summary after every call. I recommended the summary to my team, and four colleagues now use it.',
    ),
  ],
};

export const report: Report = {
  title: 'Work-based project: two missed deliveries',
  notice: 'Sample report: the business and the people in it are invented.',
  fields: [
    { label: 'Name', value: 'Sample Apprentice' },
    { label: 'Date of birth', value: 'sample' },
    { label: 'Employer', value: 'Fernleigh Home Appliances (invented)' },
  ],
  body: [situation, actions, responsibilities, solutions, results, feedback],
  appendices,
};
