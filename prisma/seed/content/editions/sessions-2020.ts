import type { SessionSeed } from '../types.ts';

const kind = 'THEMATIC';
const timeZone = 'Asia/Shanghai';
const place = 'Lakeside Conference Centre, hall B, and online';
const remoteUrl = 'https://live.demo.example/2020';

export const sessions2020: SessionSeed[] = [
  {
    key: '2020-pandemic',
    title: 'AI in the response to the pandemic',
    kind,
    hostOrganisation: 'Regional Health Foresight Organisation',
    moderator: 'Hirut Gebreyes',
    timeZone,
    place,
    remoteUrl,
    from: '2020-12-18T09:30:00+08:00',
    to: '2020-12-18T12:00:00+08:00',
  },
  {
    key: '2020-development',
    title: 'AI for sustainable development',
    kind,
    hostOrganisation: 'Institut du Fleuve pour la société numérique',
    moderator: 'Mariama Sow',
    timeZone,
    place,
    remoteUrl,
    from: '2020-12-18T14:00:00+08:00',
    to: '2020-12-18T16:30:00+08:00',
  },
  {
    key: '2020-security',
    title: 'AI and international security',
    kind,
    hostOrganisation: 'Lakeview Institute for AI Governance',
    moderator: '方砚秋',
    timeZone,
    place,
    remoteUrl,
    from: '2020-12-18T19:00:00+08:00',
    to: '2020-12-18T21:30:00+08:00',
  },
  {
    key: '2020-cooperation',
    title: 'Forms of international cooperation',
    kind,
    hostOrganisation: 'Intergovernmental Office for Data Commons',
    moderator: 'Beatriz Almeida Prado',
    timeZone,
    place,
    remoteUrl,
    from: '2020-12-19T09:30:00+08:00',
    to: '2020-12-19T12:00:00+08:00',
  },
  {
    key: '2020-data',
    title: 'Safety and security of data',
    kind,
    hostOrganisation: 'Open Interoperability Group',
    moderator: 'Anouk Keller',
    timeZone,
    place,
    remoteUrl,
    from: '2020-12-19T14:00:00+08:00',
    to: '2020-12-19T16:30:00+08:00',
  },
];
