GRANT SELECT, INSERT ON evidence_request TO ${appUser};
GRANT SELECT, INSERT ON evidence TO ${appUser};
