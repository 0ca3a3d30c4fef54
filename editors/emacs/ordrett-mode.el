;;; ordrett-mode.el --- Transcripts and codebooks with the Ordrett language server  -*- lexical-binding: t -*-

;; Package-Requires: ((emacs "28.1") (eglot "1.8"))

;;; Commentary:

;; Modes for `*.ordrett' and `*.codebook', and how eglot starts `ordrett lsp' for them.

;;; Code:

(require 'cl-lib)
(require 'eglot)
(require 'project)

(defgroup ordrett nil
  "Annotated interview transcripts."
  :group 'text)

(defcustom ordrett-command '("ordrett" "lsp")
  "The command line that starts the language server."
  :type '(repeat string))

(defun ordrett--typed ()
  "The bounds of what has been typed of a name before point, or nil.
A mark often stands right before a word, which is no part of the name,
and the sign that opens the mark is none either, while a `-' within is."
  (let ((start (save-excursion
                 (skip-chars-backward "[:alnum:]_./-" (line-beginning-position))
                 (when (and (eq (char-before) ?{) (eq (char-after) ?-)) (forward-char))
                 (point))))
    (when (< start (point)) (cons start (point)))))

(defun ordrett-completion-at-point ()
  "What eglot completes, for names as Ordrett has them and not for Emacs' symbols."
  (when (eglot-managed-p)
    (cl-letf (((get 'symbol 'bounds-of-thing-at-point) #'ordrett--typed))
      (eglot-completion-at-point))))

(defun ordrett--set-up ()
  "What transcripts and codebooks have in common."
  (add-hook 'completion-at-point-functions #'ordrett-completion-at-point -10 t)
  (add-hook 'project-find-functions #'ordrett--study -10 t)
  ;; A turn is one long line, which is to wrap between words.
  (visual-line-mode))

;;;###autoload
(define-derived-mode ordrett-mode text-mode "Ordrett"
  "Mode for annotated interview transcripts."
  (setq-local comment-start "% ")
  (ordrett--set-up))

;;;###autoload
(define-derived-mode ordrett-codebook-mode text-mode "Ordrett-Codebook"
  "Mode for codebooks."
  (ordrett--set-up))

;;;###autoload
(define-derived-mode ordrett-decisions-mode text-mode "Ordrett-Decisions"
  "Mode for what was decided about words that may identify somebody."
  (setq-local comment-start "# ")
  (ordrett--set-up))

;;;###autoload
(add-to-list 'auto-mode-alist '("/ordrett\\.decisions\\'" . ordrett-decisions-mode))
;;;###autoload
(add-to-list 'auto-mode-alist '("\\.ordrett\\'" . ordrett-mode))
;;;###autoload
(add-to-list 'auto-mode-alist '("\\.codebook\\'" . ordrett-codebook-mode))

(defun ordrett--study (directory)
  "The study that DIRECTORY belongs to: the folder of the nearest `ordrett.json'.
So that eglot sees it as a project, also inside a larger repository."
  (when-let ((root (locate-dominating-file directory "ordrett.json")))
    (cons 'ordrett (expand-file-name root))))

(cl-defmethod project-root ((study (head ordrett)))
  "The folder of STUDY."
  (cdr study))

(add-to-list 'eglot-server-programs
             `((ordrett-mode ordrett-codebook-mode ordrett-decisions-mode) . ,(lambda (&rest _) ordrett-command)))

(add-hook 'ordrett-mode-hook #'eglot-ensure)
(add-hook 'ordrett-codebook-mode-hook #'eglot-ensure)
(add-hook 'ordrett-decisions-mode-hook #'eglot-ensure)

(provide 'ordrett-mode)
;;; ordrett-mode.el ends here
