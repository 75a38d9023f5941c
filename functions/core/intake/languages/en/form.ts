import type { FormWords } from '../form.ts';

/** Of forms in English. */
export const form: FormWords = {
  asks: 'request type|type of request|type of your request|kind of request|nature of request|nature of the request|request category|category of request|request|your request|my request|privacy request|data request|type of privacy request|privacy request type|dsar type|dsr type|data subject request type|data subject right|data subject rights|right exercised|rights exercised|right invoked|right requested|requested right|right to be exercised|right you wish to exercise|privacy right|action requested|requested action|i want to|i would like to|i d like to|i wish to|i am requesting|please select your request|please select a request type|select request type|what would you like to do|what would you like us to do|what do you want to do',
  rights: {
    access:
      'access|data access|access request|right of access|right to access|right to know|request to know|access my data|access my personal data|access my information|access my personal information|access to my data|access to my personal data|access to data|access to personal data|copy of my data|copy of my personal data|a copy of my data|get a copy of my data|obtain a copy of my data|receive a copy of my data|request a copy of my data|request a copy of my personal data|know what personal information you have about me|subject access request|subject access|dsar|download my data',
    erasure:
      'deletion|erasure|delete|data deletion|data erasure|deletion request|erasure request|right to deletion|right to delete|right to erasure|right to be forgotten|request to delete|request deletion|delete my data|delete my personal data|delete my information|delete my personal information|delete my account|delete account|account deletion|erase my data|erase my personal data|deletion of data|deletion of my data|deletion of personal data|deletion of my personal data|erasure of my data|erasure of personal data|erasure of my personal data|data removal|remove my data|remove my personal data|be forgotten|delete personal data|delete personal information|delete data',
    rectification:
      'rectification|correction|data correction|data rectification|right to rectification|right to correction|right to correct|request to correct|correct my data|correct my personal data|correct my information|correct my personal information|correct inaccurate personal information|update my data|update my personal data|update my information|rectify my data|correction of data|correction of my data|rectification of data',
    portability:
      'portability|data portability|right to portability|right to data portability|transfer my data|export my data|data export|data transfer|transfer of data|transfer of my data',
    objection:
      'objection|right to object|object to processing|objection to processing|opt out|opt out request|right to opt out|opt out of sale|opt out of sale or sharing|opt out of the sale or sharing of my personal information|opt out of the sale of my personal information|do not sell|do not sell my data|do not sell my personal information|do not sell or share my personal information|do not sell or share|do not share my personal information|opt out of targeted advertising|opt out of marketing|opt out of profiling|marketing opt out|stop marketing|object to marketing|object to direct marketing|unsubscribe from marketing',
    restriction:
      'restriction|restriction of processing|right to restriction|right to restrict processing|restrict processing|restrict the processing of my data|limit the use of my sensitive personal information|limit use of sensitive data|processing restriction|restrict my data',
    withdraw_consent:
      'withdraw consent|withdrawal of consent|withdraw my consent|right to withdraw consent|consent withdrawal|revoke consent|revoke my consent|revocation of consent',
  },
  given: 'first name|first names|firstname|given name|given names|forename|forenames|christian name',
  family: 'last name|lastname|surname|family name|second name',
};
