;;; harness.el --- What the sessions in Emacs share  -*- lexical-binding: t -*-

;; Environment: SESSION_CONFIG, what sets up the client; SESSION_CLIENT, `eglot' or `lsp-mode'; SESSION_OUT, the file to
;; write as JSON; SESSION_STUDY, the folder of the study.

(require 'package)
(package-initialize)
(setq load-prefer-newer t
      coding-system-for-read 'utf-8
      create-lockfiles nil
      make-backup-files nil
      ;; A menu needs a mouse.
      last-nonmenu-event ?x
      eglot-sync-connect 120
      eglot-confirm-server-initiated-edits nil
      flymake-no-changes-timeout nil
      lsp-diagnostics-provider :flymake
      lsp-enable-snippet nil
      lsp-keep-workspace-alive nil
      ordrett-client (intern (or (getenv "SESSION_CLIENT") "eglot")))
(transient-mark-mode 1)
;; A person installs our file as a package; what `ordrett demo' writes is loaded.
(let ((config (getenv "SESSION_CONFIG")))
  (if (equal (file-name-nondirectory config) "ordrett-mode.el")
      (progn (package-install-file config)
             ;; Its autoloads alone must do, as in a new Emacs.
             (unless (fboundp 'ordrett-mode) (error "The package has no autoloads")))
    (load config)))
;; eglot asks before it edits a file that is not open; a person who has chosen the whole study says yes.
(advice-add 'y-or-n-p :override #'always)
(require 'cl-lib)
(require 'json)
(require 'subr-x)
(require 'flymake)
(require ordrett-client)

(defvar session-out nil "What was seen, an alist.")
(defun session-note (key value) (push (cons key value) session-out))

(defun session-await (what condition &optional seconds)
  "Let Emacs work until CONDITION holds; else signal that WHAT did not come in SECONDS."
  (let ((deadline (+ (float-time) (or seconds 120))))
    (while (not (funcall condition))
      (when (> (float-time) deadline) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.02))))

(defun session-pause (seconds)
  (let ((deadline (+ (float-time) seconds)))
    (while (< (float-time) deadline) (accept-process-output nil 0.02))))

(defun session-line () (buffer-substring-no-properties (line-beginning-position) (line-end-position)))

(defun session-path (name) (expand-file-name name (getenv "SESSION_STUDY")))

(defun session-managed-p ()
  (if (eq ordrett-client 'lsp-mode) (bound-and-true-p lsp-mode) (and (eglot-current-server) (eglot-managed-p))))

(defun session-open (name)
  (find-file (session-path name))
  ;; eglot starts when the command that opened the file is over.
  (run-hooks 'post-command-hook)
  (session-await "the server" #'session-managed-p)
  (current-buffer))

(defun session-go-to (text &optional ahead)
  "Put point AHEAD characters after the start of TEXT."
  (goto-char (point-min))
  (search-forward text)
  (goto-char (+ (match-beginning 0) (or ahead 0))))

(defun session-text (name)
  "The text of the buffer that visits a file, or nothing."
  (let ((buffer (find-buffer-visiting (session-path name))))
    (if buffer (with-current-buffer buffer (buffer-substring-no-properties (point-min) (point-max))) "")))

(defun session-file (path) (with-temp-buffer (insert-file-contents path) (buffer-string)))

(defun session-tell ()
  "Tell the server of changes, as Emacs does when it is idle."
  (unless (eq ordrett-client 'lsp-mode)
    (dolist (buffer (buffer-list))
      (with-current-buffer buffer (when (eglot-managed-p) (eglot--signal-textDocument/didChange))))))

(defun session-key (keys &optional prefix)
  "Do what KEYS are bound to, with PREFIX argument."
  (let ((current-prefix-arg prefix))
    (call-interactively (key-binding (kbd keys)))))

(defvar session-parts nil "What the title of the action to be chosen has in it.")
(defvar session-chosen nil)
(defvar session-offered nil)
(advice-add 'completing-read :override
            (lambda (_prompt collection &rest _)
              (setq session-offered (all-completions "" collection)
                    session-chosen (cl-find-if (lambda (title)
                                                 (cl-every (lambda (part) (string-search part title)) session-parts))
                                               session-offered))
              (or session-chosen (error "Not offered"))))

(defun session-choose (ask &rest parts)
  "Choose from the list that ASK brings up the action whose title has all PARTS, as soon as it is offered."
  (let ((asked 0))
    (setq session-parts parts session-chosen nil)
    (condition-case nil
        (session-await "" (lambda ()
                            (when (> (- (float-time) asked) 0.7)
                              (setq asked (float-time))
                              (session-tell)
                              (condition-case problem (funcall ask)
                                (error (push (format "%S" problem) session-offered))))
                            session-chosen))
      (error (error "Waited in vain for the action %s, offered: %S" parts session-offered)))
    session-chosen))

(defun session-run (session)
  "Hold SESSION and write what it saw."
  (condition-case problem
      (funcall session)
    (error (session-note 'problem (format "%S" problem))))
  (let ((coding-system-for-write 'utf-8)) (write-region (json-encode session-out) nil (getenv "SESSION_OUT")))
  (dolist (buffer (buffer-list))
    (with-current-buffer buffer (when buffer-file-name (set-buffer-modified-p nil))))
  (unless (eq ordrett-client 'lsp-mode) (ignore-errors (eglot-shutdown (eglot-current-server))))
  (kill-emacs 0))

(provide 'harness)
;;; harness.el ends here
