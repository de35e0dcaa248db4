import { paragraph, table } from './blocks';
import type { Chapter } from './blocks';

/** The sample report's evidence; it stands outside the word count. */
export const appendices: readonly Chapter[] = [
  {
    heading: 'Appendix A – E-mail to the customer',
    blocks: [
      paragraph('From: Resolution team, Fernleigh Home Appliances'),
      paragraph('To: Mrs Dalby'),
      paragraph('Sent: 4 March, 3.55 pm'),
      paragraph('Subject: Your washing machine tomorrow between 8 and 10'),
      paragraph('Dear Mrs Dalby,'),
      paragraph(
        'Thank you for talking to me today. I am sorry that two crews came without knowing about your stairs, although you had told us. You should not have had to say it three times.',
      ),
      paragraph(
        'Two people will bring your washing machine tomorrow, 5 March, between 8 and 10 in the morning. They will carry it up, install it and take the old machine away. I will text you when the van is two stops from you.',
      ),
      paragraph(
        'I have refunded the £45 that you paid for delivery and added £20 for the launderette. Both should reach your account within three working days.',
      ),
      paragraph(
        'If anything is not as I have described it, please ring me on my direct line. I will call you tomorrow at 11 to hear how it went.',
      ),
      paragraph('Yours sincerely,'),
      paragraph('Sample Apprentice, resolution team'),
    ],
  },
  {
    heading: 'Appendix B – Call log',
    blocks: [
      table(
        'Calls with Mrs Dalby',
        ['Date and time', 'Who rang', 'What was said', 'What I did next'],
        ['27 February, 1.10 pm', 'Customer', 'First delivery failed, stairs', 'Rebooked by a colleague'],
        ['2 March, 12.40 pm', 'Customer', 'Second delivery failed', 'Complaint opened by a colleague'],
        ['4 March, 10.15 am', 'Customer', 'Asked for a refund or a delivery', 'Complaint passed to me'],
        ['4 March, 11.05 am', 'Me', 'Heard the whole story, apologised', 'Compared order and job sheets'],
        ['4 March, 3.40 pm', 'Me', 'Offered refund or delivery by two people', 'Booked crew, wrote e-mail'],
        ['5 March, 11.00 am', 'Me', 'Machine running, crew polite', 'Checked that the refund was sent'],
        ['6 March, 2.30 pm', 'Me', 'Refund received, agreed to close', 'Closed the complaint'],
        ['12 March, 4.00 pm', 'Me', 'Asked about her whole experience', 'Passed on two suggestions'],
      ),
    ],
  },
];
