;;; session.el --- One session in Emacs with eglot  -*- lexical-binding: t -*-

;; The way a person works: opens every file of the study, completes a code, reads what ElDoc says, jumps, lists, mends a
;; finding.  Writes what it saw as JSON; the test says what it should have been.
;;
;; Environment: SESSION_CONFIG, what sets up eglot; SESSION_OUT, the file to write; SESSION_STUDY, a copy of the example
;; study; SESSION_EXPECTED, how many findings each file has at least, `path=count' joined by newlines.

(load (expand-file-name "harness.el" (file-name-directory load-file-name)))
(require 'imenu)

(defvar session-answered nil "The files about which the server has said what it found.")

(advice-add 'eglot-handle-notification :after
            (lambda (_server method &rest arguments)
              (when (eq method 'textDocument/publishDiagnostics)
                (push (file-name-nondirectory (eglot--uri-to-path (plist-get arguments :uri))) session-answered))))

(defun session-findings ()
  (flymake-start)
  (mapcar (lambda (d)
            (save-excursion
              (goto-char (flymake-diagnostic-beg d))
              (let ((data (alist-get 'eglot-lsp-diag (eglot--diag-data d))))
                `((line . ,(session-line))
                  (code . ,(plist-get data :code))
                  (message . ,(flymake-diagnostic-text d))
                  (severity . ,(plist-get data :severity))
                  (source . ,(plist-get data :source))))))
          (flymake-diagnostics)))

(defun session-revert () (revert-buffer t t) (run-hooks 'post-command-hook)
       (session-await "the server after a revert" #'eglot-managed-p))

(defun session-xrefs (references)
  (vconcat (mapcar (lambda (reference)
                     (let ((place (xref-item-location reference)))
                       `((file . ,(file-name-nondirectory (xref-location-group place)))
                         (line . ,(xref-location-line place))
                         (text . ,(substring-no-properties (xref-item-summary reference))))))
                   references)))

(defun session-flatten (index)
  "The names in INDEX, an imenu alist, depth first."
  (cl-loop for (name . rest) in index
           collect `((text . ,(substring-no-properties name)))
           when (and (consp rest) (consp (car rest))) append (session-flatten rest)))

;; As `completion-help-at-point' lists them: through the styles, with what stands behind point.
(defun session-candidates ()
  (pcase-let* ((`(,start ,end ,table . ,properties)
                (run-hook-with-args-until-success 'completion-at-point-functions))
               (string (buffer-substring-no-properties start end))
               (all (completion-all-completions string table (plist-get properties :predicate) (- (point) start)
                                                (completion-metadata string table nil))))
    (when (consp all) (setcdr (last all) nil))
    (cons properties all)))

(defun session ()
  (session-note 'version (format "%s, eglot %s" emacs-version
                                 ;; Emacs 29 and later bring their own.
                                 (if-let ((found (assq 'eglot package-alist)))
                                     (package-version-join (package-desc-version (cadr found)))
                                   "of its own")))
  (let (all)
    (dolist (row (split-string (getenv "SESSION_EXPECTED") "\n" t))
      (pcase-let ((`(,path ,count) (split-string row "=")))
        (session-open path)
        (ignore-errors
          (session-await path (lambda () (and (member (file-name-nondirectory path) session-answered)
                                              (>= (length (session-findings)) (string-to-number count))))))
        (session-pause 0.3)
        (push (cons path `((filetype . ,(symbol-name major-mode))
                           (answered . ,(if (member (file-name-nondirectory path) session-answered) t :json-false))
                           (list . ,(vconcat (session-findings)))))
              all)))
    (session-note 'diagnostics all))

  ;; Completion through `completion-at-point', with what its list would show.
  (session-open "intervju/02-spaden.ordrett")
  ;; Right before the words to be coded, which must stay as they are.
  (session-go-to "Informant 2: At jeg bor inni." (length "Informant 2: "))
  (insert "{+kj")
  (pcase-let ((`(,properties . ,candidates) (session-candidates)))
    (session-note 'completion
                  (vconcat (mapcar (lambda (candidate)
                                     (let ((annotate (plist-get properties :annotation-function))
                                           (document (plist-get properties :company-doc-buffer)))
                                       `((label . ,(substring-no-properties candidate))
                                         (menu . ,(substring-no-properties (or (funcall annotate candidate) "")))
                                         (info . ,(if-let ((buffer (funcall document candidate)))
                                                      (with-current-buffer buffer (buffer-string))
                                                    "")))))
                                   candidates))))
  (insert "ef")
  (completion-at-point)
  (insert "ord")
  (session-note 'completed (session-line))
  (session-revert)

  ;; The end mark: only what is open here.
  (session-go-to "og retta på lappen. (ler) {+takk}" (length "og retta på lappen. (ler) {+takk}"))
  (insert "{-")
  (session-note 'endMarks (vconcat (mapcar #'substring-no-properties (cdr (session-candidates)))))
  (session-revert)

  (let ((mark "{+brøytekanten kjeft: vendepunktet}") (ahead (length "{+brøytekanten k")) hover)
    (session-go-to mark ahead)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq hover (or text ""))))
    (session-await "the hover" (lambda () hover))
    (session-note 'hover (substring-no-properties hover))

    (session-note 'references (session-xrefs (xref-backend-references 'eglot (xref-backend-identifier-at-point 'eglot))))
    (session-go-to mark ahead)
    (xref-find-definitions (xref-backend-identifier-at-point 'eglot))
    (session-note 'definition `((file . ,(file-name-nondirectory buffer-file-name)) (text . ,(session-line)))))

  (session-open "intervju/02-spaden.ordrett")
  (session-note 'symbols (vconcat (session-flatten (funcall imenu-create-index-function))))

  ;; A finding goes when its cause is mended, and comes back with undo.
  (cl-flet ((unknown-code () (cl-find "code/unknown" (session-findings)
                                      :key (lambda (finding) (alist-get 'code finding)) :test #'equal))
            (tell () (eglot--signal-textDocument/didChange)))
    (session-await "the finding" #'unknown-code)
    (session-go-to "{+galgenhumør}" (length "{+galgenhum"))
    (undo-boundary)
    (delete-char 1)
    (insert "o")
    (undo-boundary)
    (tell)
    (session-note 'gone (condition-case nil
                            (progn (session-await "the finding to go" (lambda () (not (unknown-code))) 10) t)
                          (error :json-false)))
    (session-note 'mended (if (string-search "{+galgenhumor}" (session-line)) t :json-false))
    (session-note 'otherFindingsAfterEdit (length (session-findings)))
    (undo)
    (tell)
    (session-note 'back (condition-case nil
                            (progn (session-await "the finding to come back" #'unknown-code 10) t)
                          (error :json-false)))))

(session-run #'session)
;;; session.el ends here
