/** Ember toasts, in the interop shadow root or the document. The attribute says how it went in every language. */
export const TOAST = "#artdeco-toasts [data-test-artdeco-toast-item-type]";
export const TOAST_TYPE = "data-test-artdeco-toast-item-type";
