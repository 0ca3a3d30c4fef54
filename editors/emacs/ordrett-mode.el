;;; ordrett-mode.el --- Transcripts and codebooks with the Ordrett language server  -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "28.1") (eglot "1.8"))

;;; Commentary:

;; Modes for `*.ordrett' and `*.codebook', and how eglot starts `ordrett lsp' for them.

;;; Code:

(require 'eglot)
(require 'project)

(defgroup ordrett nil
  "Annotated interview transcripts."
  :group 'text)

(defcustom ordrett-command '("ordrett" "lsp")
  "The command line that starts the language server."
  :type '(repeat string))

(defvar ordrett-mode-syntax-table
  (let ((table (make-syntax-table text-mode-syntax-table)))
    ;; A code is one symbol, `omsorg/tid' as well, so that completion sees all of it.
    (modify-syntax-entry ?/ "_" table)
    (modify-syntax-entry ?. "." table)
    (modify-syntax-entry ?= "." table)
    table)
  "Syntax table of `ordrett-mode'.")

(defconst ordrett--propertize
  ;; The sign that opens a mark is no part of the code after it, while `-' within a code is.
  (syntax-propertize-rules ("{\\([-+#!?@]\\)" (1 "."))))

;;;###autoload
(define-derived-mode ordrett-mode text-mode "Ordrett"
  "Mode for annotated interview transcripts."
  (setq-local comment-start "% ")
  (setq-local parse-sexp-lookup-properties t)
  (setq-local syntax-propertize-function ordrett--propertize)
  ;; A turn is one long line, which is to wrap between words.
  (visual-line-mode))

;;;###autoload
(define-derived-mode ordrett-codebook-mode text-mode "Ordrett-Codebook"
  "Mode for codebooks."
  (visual-line-mode))

;;;###autoload
(add-to-list 'auto-mode-alist '("\\.ordrett\\'" . ordrett-mode))
;;;###autoload
(add-to-list 'auto-mode-alist '("\\.codebook\\'" . ordrett-codebook-mode))

(defun ordrett--study (directory)
  "The study that DIRECTORY belongs to: the folder of the nearest `ordrett.json'."
  (when-let ((root (locate-dominating-file directory "ordrett.json")))
    (cons 'ordrett (expand-file-name root))))

(cl-defmethod project-root ((study (head ordrett)))
  "The folder of STUDY."
  (cdr study))

(defun ordrett--find-study ()
  "Make eglot see a study as a project, also inside a larger repository."
  (add-hook 'project-find-functions #'ordrett--study -10 t))

(add-hook 'ordrett-mode-hook #'ordrett--find-study)
(add-hook 'ordrett-codebook-mode-hook #'ordrett--find-study)

(add-to-list 'eglot-server-programs
             `((ordrett-mode ordrett-codebook-mode) . ,(lambda (&rest _) ordrett-command)))

(add-hook 'ordrett-mode-hook #'eglot-ensure)
(add-hook 'ordrett-codebook-mode-hook #'eglot-ensure)

(provide 'ordrett-mode)
;;; ordrett-mode.el ends here
