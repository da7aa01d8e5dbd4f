package kg.childcare.registry.shared.api;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the description of each operation, when the build makes it, what filters do for all of them alike. */
public class CommonWords implements OASFilter {
  /** Extension on the method of a write that compares no version; its value says why. */
  public static final String NO_VERSION = "x-no-version";

  private static final String RULES = """
      Every failure is problem JSON (RFC 9457) in the language of `Accept-Language`: 400 what cannot be read, 401, 403 or 404 who may not, 405, 409 or 412 \
      what somebody else changed meanwhile, 413 and 415 files, 422 a broken rule with its code in `errors`, 429, 503 with `Retry-After`.

      A record is answered with its `ETag`. A write to an existing record that names it in `If-Match` is done to that state and to no other; otherwise it \
      answers 412 with the `ETag` of today, and nothing is changed. A record that is only listed is named by its `version`, in quotes. Where no version is \
      kept, `If-Match` is refused with 412 as well, and never ignored. Every POST honours `Idempotency-Key`.""";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document.getInfo().setDescription(RULES);
    document.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
  }

  private static void describe(String path, HttpMethod method, Operation operation) {
    operation.getResponses().setDefaultValue(problem("What went wrong"));
    if (method == HttpMethod.GET) {
      if (path.endsWith("}")) {
        operation.getResponses().getAPIResponses().values().forEach(CommonWords::tagged);
      }
    } else if (path.contains("{") && !keepsNoVersion(operation)) {
      operation.addParameter(OASFactory.createParameter().name("If-Match").in(Parameter.In.HEADER).schema(tag())
          .description("ETag of the state that was read; nothing is compared without it"));
      operation.getResponses().addAPIResponse("412", problem("Somebody else changed it meanwhile, or no version is kept; nothing was changed"));
    }
  }

  private static boolean keepsNoVersion(Operation operation) {
    return operation.getExtensions() != null && operation.getExtensions().containsKey(NO_VERSION);
  }

  private static void tagged(APIResponse answer) {
    answer.addHeader("ETag", OASFactory.createHeader().description("State of the record, where one is kept").schema(tag()));
  }

  private static APIResponse problem(String words) {
    var media = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
    return OASFactory.createAPIResponse().description(words).content(OASFactory.createContent().addMediaType("application/problem+json", media));
  }

  private static Schema tag() {
    return OASFactory.createSchema().pattern("(W/)?\"[^\"]*\"");
  }
}
