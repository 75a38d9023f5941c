import type { FormWords } from '../form.ts';

/** Of forms in Portuguese. */
export const form: FormWords = {
  asks: 'tipo de pedido|tipo de solicitação|tipo de requerimento|pedido|o meu pedido|meu pedido|solicitação|direito exercido|direito que pretende exercer|direito que deseja exercer|direito a exercer|direito solicitado|direito|desejo|pretendo|quero|solicito|requeiro|motivo do contacto|motivo do contato|selecione|assunto do pedido',
  rights: {
    access:
      'acesso|direito de acesso|pedido de acesso|acesso aos dados|acesso a dados|acesso aos meus dados|acesso aos meus dados pessoais|aceder aos meus dados|acessar meus dados|cópia dos meus dados|confirmação e acesso|confirmação da existência de tratamento e acesso',
    erasure:
      'apagamento|eliminação|exclusão|direito ao apagamento|direito ao esquecimento|direito à eliminação|eliminação de dados|eliminação dos dados|eliminação dos meus dados|apagamento dos dados|apagamento de dados|apagamento dos meus dados|exclusão de dados|exclusão dos dados|exclusão dos meus dados|excluir meus dados|apagar os meus dados|excluir minha conta|exclusão da conta|exclusão de conta|eliminar os meus dados|exclusão de dados pessoais|eliminação de dados pessoais',
    rectification:
      'retificação|correção|direito de retificação|direito à retificação|retificação de dados|retificação dos dados|retificação dos meus dados|correção de dados|correção dos dados|correção dos meus dados|corrigir meus dados|atualização de dados',
    portability:
      'portabilidade|direito à portabilidade|portabilidade dos dados|portabilidade de dados|portabilidade dos meus dados',
    objection:
      'oposição|direito de oposição|oposição ao tratamento|oposição ao tratamento dos meus dados|oposição ao tratamento de dados|opor me ao tratamento|oposição ao marketing',
    restriction:
      'limitação|limitação do tratamento|direito à limitação|direito à limitação do tratamento|bloqueio|bloqueio de dados|bloqueio dos meus dados',
    withdraw_consent:
      'retirada do consentimento|retirar o consentimento|retirar o meu consentimento|revogação do consentimento|revogação de consentimento|revogar meu consentimento|revogar o consentimento',
  },
  given: 'primeiro nome|nome próprio|nomes próprios|prenome',
  family: 'apelido|apelidos|sobrenome|sobrenomes|último nome',
};
