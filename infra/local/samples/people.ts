/** Somebody the sample stores hold something about. All invented. */
export interface Person {
  userId: number;
  name: string;
  email: string;
  phone: string;
  locale: string;
  /** What they talk to the assistant about. */
  topics: string[];
  device: { model: string; os: string };
}

/** The first is the one the demo speaks for; the last two have addresses that differ from the first's only a little. */
export const PEOPLE: [Person, ...Person[]] = [
  {
    userId: 1001,
    name: 'Mara Vogel',
    email: 'mara.vogel@post.example',
    phone: '+49 30 5550 1001',
    locale: 'de-DE',
    topics: ['Tomatoes on a north balcony', 'A letter to my landlord', 'Train to Lisbon'],
    device: { model: 'Fairphone 5', os: 'Android 15' },
  },
  {
    userId: 1002,
    name: 'Tomás Ferreira',
    email: 'tomas@ferreira.example',
    phone: '+351 21 555 1002',
    locale: 'pt-PT',
    topics: ['Bread with little yeast', 'Chords for a fado'],
    device: { model: 'Pixel 9', os: 'Android 16' },
  },
  {
    userId: 1003,
    name: '陈晓雯',
    email: 'xiaowen.chen@mail.example',
    phone: '+86 10 5550 1003',
    locale: 'zh-CN',
    topics: ['周末去哪里爬山', 'How to read a lease'],
    device: { model: 'Xiaomi 15', os: 'HyperOS 2' },
  },
  {
    userId: 1004,
    name: "Aoife O'Brien",
    email: "aoife.o'brien@post.example",
    phone: '+353 1 555 1004',
    locale: 'en-IE',
    topics: ['"Ulysses" in ten lines', 'Knitting; a <raglan> sleeve'],
    device: { model: 'iPhone 16', os: 'iOS 19' },
  },
  {
    userId: 10010,
    name: 'Mara Vogel',
    email: 'mara.vogel@mail.example',
    phone: '+43 1 555 10010',
    locale: 'de-AT',
    topics: ['Skitouren im Februar'],
    device: { model: 'iPhone 15', os: 'iOS 18' },
  },
  {
    userId: 1006,
    name: 'Mara Vogel-Lindt',
    email: 'mara.vogel@post.example.net.example',
    phone: '+41 44 555 1006',
    locale: 'de-CH',
    topics: ['Fondue without wine'],
    device: { model: 'Galaxy S25', os: 'Android 16' },
  },
];
