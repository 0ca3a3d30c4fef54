;;; ordrett-mode.el --- Annotated interview transcripts with the Ordrett language server  -*- lexical-binding: t -*-

;; Author: The Ordrett project
;; Maintainer: The Ordrett project
;; Version: 0.1.0
;; Package-Requires: ((emacs "28.1") (eglot "1.8"))
;; Keywords: text, languages, tools
;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; Modes for `*.ordrett', `*.codebook' and `ordrett.decisions', which start `ordrett lsp' with eglot or lsp-mode and
;; bind keys to what that server can do: code the region, go from segment to segment, rename and merge codes.
;; What a transcript is, only the server knows; of it there is here what a glance needs, in four lines of font lock.

;;; Code:

(require 'cl-lib)
(require 'project)
(require 'subr-x)
(require 'xref)

(declare-function eglot--TextDocumentIdentifier "eglot")
(declare-function eglot--current-server-or-lose "eglot")
(declare-function eglot--lsp-position-to-point "eglot")
(declare-function eglot--pos-to-lsp-position "eglot")
(declare-function eglot--signal-textDocument/didChange "eglot")
(declare-function eglot--uri-to-path "eglot")
(declare-function eglot-code-actions "eglot")
(declare-function eglot-completion-at-point "eglot")
(declare-function eglot-ensure "eglot")
(declare-function eglot-managed-p "eglot")
(declare-function jsonrpc-request "jsonrpc")
(declare-function lsp "lsp-mode")
(declare-function lsp--position-to-point "lsp-mode")
(declare-function lsp--uri-to-path "lsp-mode")
(declare-function lsp-completion-at-point "lsp-completion")
(declare-function lsp-execute-code-action-by-kind "lsp-mode")
(declare-function lsp-get "lsp-protocol")
(declare-function lsp-point-to-position "lsp-mode")
(declare-function lsp-register-client "lsp-mode")
(declare-function lsp-request "lsp-mode")
(declare-function lsp-stdio-connection "lsp-mode")
(declare-function lsp-text-document-identifier "lsp-mode")
(declare-function make-lsp-client "lsp-mode")
(defvar eglot-server-programs)
(defvar lsp-auto-guess-root)
(defvar lsp-language-id-configuration)
(defvar lsp-mode)

(defgroup ordrett nil
  "Annotated interview transcripts."
  :group 'text)

(defcustom ordrett-command '("ordrett" "lsp")
  "The command line that starts the language server."
  :type '(repeat string))

(defcustom ordrett-client 'eglot
  "The client that talks with the language server."
  :type '(choice (const eglot) (const lsp-mode) (const :tag "None; I start one myself" nil)))

;;; The client

(defun ordrett--lsp-mode-p ()
  "Whether it is lsp-mode that manages this buffer."
  (bound-and-true-p lsp-mode))

(defun ordrett--start ()
  "Start the language server, or join the one that the study has."
  (pcase ordrett-client
    ('eglot (eglot-ensure))
    ('lsp-mode
     (require 'lsp-mode)
     ;; The study is known, so nobody has to be asked for it.
     (setq-local lsp-auto-guess-root t)
     (lsp))))

(defconst ordrett--modes '(ordrett-mode ordrett-codebook-mode ordrett-decisions-mode))

(defun ordrett--in-letters (path)
  "PATH in letters, where eglot has it in bytes.
Wherever a folder is called something like `våren', eglot 1.9 would open its
files in another project, and that of Emacs 30 would show no findings."
  (decode-coding-string (encode-coding-string path 'utf-8) 'utf-8))

(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs (cons ordrett--modes (lambda (&rest _) ordrett-command)))
  (advice-add (if (fboundp 'eglot-uri-to-path) 'eglot-uri-to-path 'eglot--uri-to-path)
              :filter-return #'ordrett--in-letters))

(with-eval-after-load 'lsp-mode
  (dolist (mode ordrett--modes)
    (add-to-list 'lsp-language-id-configuration (cons mode (string-remove-suffix "-mode" (symbol-name mode)))))
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection (lambda () ordrett-command))
                    :major-modes ordrett--modes
                    :server-id 'ordrett)))

(defun ordrett--study (directory)
  "The study that DIRECTORY belongs to: the folder of the nearest `ordrett.json'.
So that it is seen as a project, also inside a larger repository."
  (when-let ((root (locate-dominating-file directory "ordrett.json")))
    (cons 'ordrett (expand-file-name root))))

(cl-defmethod project-root ((study (head ordrett)))
  "The folder of STUDY."
  (cdr study))

;;; Commands of the server

(defun ordrett--request (method params)
  "Ask the server for METHOD with PARAMS, and return its answer."
  (if (ordrett--lsp-mode-p)
      (lsp-request method params)
    ;; Of all buffers, since an edit over several is refused where one is newer than the server knows.
    (dolist (buffer (buffer-list))
      (with-current-buffer buffer
        (when (and (memq major-mode ordrett--modes) (eglot-managed-p))
          (eglot--signal-textDocument/didChange))))
    (jsonrpc-request (eglot--current-server-or-lose) (intern (concat ":" method)) params)))

(defun ordrett--position (place)
  "PLACE in the buffer as the server counts."
  (if (ordrett--lsp-mode-p) (lsp-point-to-position place) (eglot--pos-to-lsp-position place)))

(defun ordrett--show (place)
  "Go to PLACE, as a server answers that may not ask for it itself."
  (xref-push-marker-stack)
  (if (ordrett--lsp-mode-p)
      (let ((start (lsp-get (lsp-get place :range) :start)))
        (find-file (lsp--uri-to-path (lsp-get place :uri)))
        (goto-char (lsp--position-to-point start)))
    (find-file (funcall (if (fboundp 'eglot-uri-to-path) 'eglot-uri-to-path 'eglot--uri-to-path)
                        (plist-get place :uri)))
    (goto-char (eglot--lsp-position-to-point (plist-get (plist-get place :range) :start)))))

(defun ordrett-execute (command &rest more)
  "Have the server carry out COMMAND, for the region or at point.
MORE are further members of its argument."
  (let* ((is-region (use-region-p))
         (position (ordrett--position (point)))
         (range (list :start (if is-region (ordrett--position (region-beginning)) position)
                      :end (if is-region (ordrett--position (region-end)) position)))
         (argument (append (list :textDocument (if (ordrett--lsp-mode-p)
                                                   (lsp-text-document-identifier)
                                                 (eglot--TextDocumentIdentifier))
                                 :position position :range range)
                           more))
         (place (ordrett--request "workspace/executeCommand"
                                  (list :command (concat "ordrett." command) :arguments (vector argument)))))
    (deactivate-mark)
    (when place (ordrett--show place))))

(defun ordrett--read-code (prompt)
  "Ask with PROMPT for the name of a code, which may be a new one."
  (let ((symbols (ordrett--request "workspace/symbol" '(:query ""))))
    (completing-read prompt
                     (mapcar (lambda (symbol)
                               (replace-regexp-in-string
                                ":.*" "" (if (ordrett--lsp-mode-p) (lsp-get symbol :name) (plist-get symbol :name))))
                             symbols))))

(defun ordrett-code-by-name (code)
  "Code the region, or the turn at point, by CODE, which may be a new one."
  (interactive (list (ordrett--read-code "Code by: ")))
  (ordrett-execute "code" :code code))

(defun ordrett-change-code (command other reason)
  "Have COMMAND change the code at point, with OTHER code or name, for a REASON."
  (interactive
   (list (completing-read "Change: " '("mergeCode" "moveCode" "renameCode" "retireCode" "promoteCode" "deleteCode")
                          nil t)
         (ordrett--read-code "With: ") (read-string "Reason: ")))
  (ordrett-execute command :with other :reason reason))

(defmacro ordrett--define-jump (name command behind where)
  "Define NAME to jump by COMMAND, or by BEHIND with a prefix argument.
WHERE says where to."
  `(defun ,name (other)
     ,(format "Go to %s." where)
     (interactive "P")
     (ordrett-execute (if other ,behind ,command))))

(ordrett--define-jump ordrett-next-segment "nextSegment" "nextSegmentInStudy"
                      "the next segment of the code at point; with OTHER, in the whole study")
(ordrett--define-jump ordrett-previous-segment "previousSegment" "previousSegmentInStudy"
                      "the previous segment of the code at point; with OTHER, in the whole study")
(ordrett--define-jump ordrett-next-leak "nextLeak" "previousLeak"
                      "the next finding that identifies somebody; with OTHER, the previous one")

(defun ordrett-next-uncoded ()
  "Go to the next words of an informant that are under no code."
  (interactive)
  (ordrett-execute "nextUncoded"))

(defun ordrett-next-of-informant ()
  "Go to the next segment of the same informant, of any code."
  (interactive)
  (ordrett-execute "nextOfInformant"))

;;; Code actions

(defun ordrett--act (kind)
  "Choose a code action of KIND for the region or at point, and carry it out."
  (if (ordrett--lsp-mode-p)
      (lsp-execute-code-action-by-kind kind)
    (eglot-code-actions (if (use-region-p) (region-beginning) (point)) (if (use-region-p) (region-end) (point))
                        kind t))
  (deactivate-mark))

(defmacro ordrett--define-action (name kind what)
  "Define NAME to choose an action of KIND, which does WHAT."
  `(defun ,name ()
     ,(concat what ".")
     (interactive)
     (ordrett--act ,kind)))

(ordrett--define-action ordrett-code "refactor.code" "Code the region or the turn by a code that is there")
(ordrett--define-action ordrett-code-new "refactor.extract.code" "Code the region by a new code, in vivo or not")
(ordrett--define-action ordrett-rewrite "refactor.rewrite" "Widen, end or recode the segment at point")
(ordrett--define-action ordrett-change-codebook "refactor.codebook" "Merge, move, retire or delete the code at point")
(ordrett--define-action ordrett-fix "quickfix" "Mend what was found at point")
(ordrett--define-action ordrett-fix-all "source.fixAll.ordrett" "Mend all that can be mended in one way only")

;;; The modes

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
  "What the client completes, for names as Ordrett has them and not as Emacs has."
  (cl-letf (((get 'symbol 'bounds-of-thing-at-point) #'ordrett--typed))
    (cond ((ordrett--lsp-mode-p) (lsp-completion-at-point))
          ((and (fboundp 'eglot-managed-p) (eglot-managed-p)) (eglot-completion-at-point)))))

(defvar ordrett-mode-map
  (let ((map (make-sparse-keymap)))
    (dolist (key '(("c" . ordrett-code) ("v" . ordrett-code-new) ("o" . ordrett-code-by-name)
                   ("e" . ordrett-rewrite) ("b" . ordrett-change-codebook) ("m" . ordrett-change-code)
                   ("q" . ordrett-fix) ("a" . ordrett-fix-all)
                   ("n" . ordrett-next-segment) ("p" . ordrett-previous-segment)
                   ("u" . ordrett-next-uncoded) ("w" . ordrett-next-of-informant) ("x" . ordrett-next-leak)
                   ("s" . xref-find-references)))
      (define-key map (kbd (concat "C-c C-" (car key))) (cdr key)))
    map)
  "Keys for transcripts, codebooks and decisions.")
(defvar ordrett-codebook-mode-map ordrett-mode-map)
(defvar ordrett-decisions-mode-map ordrett-mode-map)

(defvar ordrett--font-lock
  '(("^%.*" . font-lock-comment-face)
    ("^#+ .*" . font-lock-function-name-face)
    ("^\\*?\\([[:alnum:]_][^:{}()\n]\\{0,39\\}\\):\\(?: \\|$\\)" 1 font-lock-type-face)
    ("{[-+#!?@][^{}\n]*}" 0 font-lock-keyword-face t))
  "What stands out before the server answers, or without one.")

(defun ordrett--set-up ()
  "What all three modes have in common."
  (setq-local font-lock-defaults '(ordrett--font-lock t))
  (add-hook 'completion-at-point-functions #'ordrett-completion-at-point -10 t)
  (add-hook 'project-find-functions #'ordrett--study -10 t)
  ;; A turn is one long line, which is to wrap between words.
  (visual-line-mode))

;; At the end of the hooks, so that what a person sets there counts.
(dolist (mode ordrett--modes)
  (add-hook (intern (format "%s-hook" mode)) #'ordrett--start 90))

;;;###autoload
(define-derived-mode ordrett-mode text-mode "Ordrett"
  "Mode for annotated interview transcripts.

\\{ordrett-mode-map}"
  (setq-local comment-start "% ")
  (ordrett--set-up))

;;;###autoload
(define-derived-mode ordrett-codebook-mode text-mode "Ordrett-Codebook"
  "Mode for codebooks.

\\{ordrett-mode-map}"
  (setq-local comment-start "% ")
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

(provide 'ordrett-mode)
;;; ordrett-mode.el ends here
