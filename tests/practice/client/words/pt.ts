import { en } from "./en.ts";
import { ago, type Words } from "./words.ts";

/**
 * Brazilian Portuguese. Connect, its label, More, Pending, Send without a note, the degrees, the heading
 * of the limit and the email text were seen on the live site; "Adicionar nota", "Enviar convite",
 * "Retirar convite" and "Fechar" were reported. The rest is this site's own rendering, and what is
 * missing stays English: judge both by structure.
 */
export const pt: Words = {
  ...en,
  tag: "pt-BR",
  about: "Sobre",
  experience: "Experiência",
  education: "Formação acadêmica",
  connect: "Conectar",
  inviteToConnect: (name) => `Convidar ${name} para se conectar`,
  message: "Enviar mensagem",
  more: "Mais",
  follow: "Seguir",
  following: "Seguindo",
  followName: (name) => `Seguir ${name}`,
  pending: "Pendente",
  pendingLabel: (name) => `Pendente, clique para retirar o convite enviado para ${name}`,
  accept: "Aceitar",
  ignore: "Ignorar",
  acceptLabel: (name) => `Aceitar o convite de ${name}`,
  ignoreLabel: (name) => `Ignorar o convite de ${name}`,
  removeConnection: "Remover conexão",
  degree: { "1st": "1º", "2nd": "2º", "3rd+": "3º+" },
  addNoteQuestion: "Adicionar nota ao convite?",
  personalize: ["Personalize o seu convite para ", " adicionando uma nota."],
  addNote: "Adicionar nota",
  sendWithoutNote: "Enviar sem nota",
  addNoteHeading: "Adicionar nota ao convite",
  notesRemaining: (count) => `Restam ${count} convites personalizados neste mês.`,
  limitLabel: "Limite a nota a 300 caracteres.",
  placeholder: "Ex.: nos conhecemos de…",
  cancel: "Cancelar",
  cancelNote: "Cancelar a nota",
  send: "Enviar",
  sendInvitation: "Enviar convite",
  dismiss: "Fechar",
  emailText:
    "Para confirmar que este usuário é seu conhecido, insira o endereço de e-mail do mesmo para se conectar.",
  emailLabel: "E-mail",
  howDoYouKnow: (name) => `De onde você conhece ${name}?`,
  notice: {
    "weekly-limit": {
      heading: "Você atingiu o limite semanal de convites",
      text: "Você poderá enviar mais na próxima semana.",
    },
    "approaching-limit": { heading: "O limite está próximo", text: "Escolha bem." },
    "growing-network": { heading: "A sua rede está crescendo!", text: "Convide quem você conhece." },
  },
  gotIt: "Entendi",
  upsellHeading: "Envie convites personalizados ilimitados com o Premium",
  upsellText: "Você não tem mais notas gratuitas.",
  tryPremium: "Testar o Premium",
  sentToast: (name) => `Convite enviado para ${name}`,
  refusal: {
    "cannot-resend-yet": (name) => `Convite não enviado para ${name}. Aguarde 3 semanas.`,
    "something-wrong": () => "Ocorreu um erro.",
    "already-pending": (name) => `Não é possível conectar-se a ${name}`,
  },
  sentAgo: (age) => `Enviado ${ago(age, "pt-BR")}`,
  withdraw: "Retirar convite",
  withdrawLabel: (name) => `Retirar o convite enviado para ${name}`,
};
